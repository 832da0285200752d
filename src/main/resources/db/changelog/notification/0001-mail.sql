--liquibase formatted sql

--changeset notification:mail
--validCheckSum: 9:987188bfaa02f475d474df33033d3e03
--comment: The outbox: a row is written in the transaction it tells about, and delivered later. A message key is posted once. What is useless after a moment is emptied when it was delivered, dropped or expired.
create table if not exists notification_mail (
    id                uuid         not null primary key,
    message_key       varchar(200) not null collate utf8mb4_bin,
    account_id        uuid         not null,
    address           varchar(254) not null,
    name              varchar(200) not null,
    kind              varchar(100) not null,
    unsubscribe_token uuid,
    subject           varchar(200) not null,
    text              mediumtext   not null,
    html              mediumtext   not null,
    created_at        datetime(6)  not null,
    useless_after     datetime(6),
    status            varchar(20)  not null,
    attempts          int          not null,
    next_attempt_at   datetime(6)  not null,
    sent_at           datetime(6),
    last_error        varchar(40),
    constraint uk_notification_mail_message_key unique (message_key),
    constraint ck_notification_mail_status check (status in ('WAITING', 'SENT', 'FAILED', 'DROPPED')),
    constraint ck_notification_mail_attempts check (attempts >= 0)
);

create index if not exists ix_notification_mail_due on notification_mail (status, next_attempt_at);
create index if not exists ix_notification_mail_created on notification_mail (status, created_at);
create index if not exists ix_notification_mail_useless on notification_mail (status, useless_after);
create index if not exists ix_notification_mail_newest on notification_mail (created_at);
--rollback drop table notification_mail;

--changeset notification:preference
--validCheckSum: 9:f1ae7010484bed2cc8ef51376305f85a
--comment: Which optional kinds of mail somebody wants; no row means yes. The token is the secret of their unsubscribe link for that kind and stays the same, so that links in old mail keep working.
create table if not exists notification_preference (
    unsubscribe_token uuid         not null primary key,
    account_id        uuid         not null,
    kind              varchar(100) not null collate utf8mb4_bin,
    wanted            boolean      not null,
    constraint uk_notification_preference_account_kind unique (account_id, kind)
);
--rollback drop table notification_preference;
