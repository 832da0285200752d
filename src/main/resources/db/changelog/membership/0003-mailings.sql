--liquibase formatted sql

--changeset membership:mailings
--comment: A mail that the office wrote to members it chose. The selection is kept without the words that were searched for,
--comment: which may be somebody's name. The same words go to the same selection once a day, whoever presses the button:
--comment: the fingerprint is of both. What is written here the co-operative said to many; it is not about one person.
create table if not exists membership_mailing (
    id              uuid         not null primary key,
    subject_dutch   varchar(120) not null,
    text_dutch      text         not null,
    subject_english varchar(120) null,
    text_english    text         null,
    selection       varchar(300) character set ascii not null,
    searched        boolean      not null,
    fingerprint     char(64)     character set ascii collate ascii_bin not null,
    sent_by         uuid         not null,
    sent_on         date         not null,
    sent_at         datetime(6)  not null,
    recipients      int          not null,
    to_most         boolean      not null,
    posted          int          not null default 0,
    constraint uk_membership_mailing_fingerprint unique (fingerprint, sent_on),
    constraint ck_membership_mailing_english check ((subject_english is null) = (text_english is null)),
    constraint ck_membership_mailing_recipients check (recipients > 0),
    constraint ck_membership_mailing_posted check (posted >= 0)
);

create index if not exists ix_membership_mailing_sent_at on membership_mailing (sent_at);
--rollback drop table membership_mailing;

--changeset membership:mailing-recipients
--comment: Whose mail has still to be posted; a row goes in the transaction that posts it. Nobody is named here, and whoever
--comment: is gone by then is passed over.
create table if not exists membership_mailing_recipient (
    mailing_id uuid not null,
    member_id  uuid not null,
    primary key (mailing_id, member_id),
    constraint fk_membership_mailing_recipient_mailing
        foreign key (mailing_id) references membership_mailing (id) on delete cascade
);
--rollback drop table membership_mailing_recipient;
