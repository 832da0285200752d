--liquibase formatted sql

--changeset harry:requests
--comment: What somebody asks, from the question to the thanks. Asked by a member, or by the office for somebody without an
--comment: account, whose name and phone it holds then. List and item are those by which it was judged. Street and door are
--comment: for distance, and for whoever helps once it is agreed. One helper at most: it is one column. Trouble stops it until
--comment: the office decided.
create table if not exists harry_request (
    id               uuid          not null primary key,
    kind             varchar(10)   character set ascii collate ascii_bin not null,
    asked_by         uuid          null,
    outside_name     varchar(80)   null,
    outside_phone    varchar(20)   null,
    shown_name       varchar(80)   not null,
    client           varchar(10)   character set ascii collate ascii_bin not null,
    street           varchar(80)   not null,
    door             varchar(20)   not null,
    postcode         varchar(10)   not null,
    town             varchar(80)   not null,
    list_id          uuid          null,
    item_code        varchar(40)   character set ascii collate ascii_bin null,
    category         varchar(20)   character set ascii collate ascii_bin not null,
    certificate      varchar(20)   character set ascii collate ascii_bin null,
    text             varchar(2000) not null,
    moments          varchar(100)  character set ascii collate ascii_bin not null,
    ask              varchar(10)   character set ascii collate ascii_bin not null,
    ask_cents        bigint        null,
    wanted_id        uuid          null,
    state            varchar(10)   character set ascii collate ascii_bin not null,
    doubts           varchar(100)  character set ascii collate ascii_bin not null,
    placed_at        datetime(6)   not null,
    opened_at        datetime(6)   null,
    reached          varchar(10)   character set ascii collate ascii_bin not null,
    reached_at       datetime(6)   null,
    answered_at      datetime(6)   null,
    helper_id        uuid          null,
    agreed_ask       varchar(10)   character set ascii collate ascii_bin null,
    agreed_cents     bigint        null,
    agreed_at        datetime(6)   null,
    appointment      datetime(6)   null,
    appointment_turn int           not null,
    ended_at         datetime(6)   null,
    ended_by         uuid          null,
    end_reason       varchar(300)  null,
    thanks           varchar(300)  not null,
    trouble_by       uuid          null,
    trouble_text     varchar(1000) null,
    trouble_at       datetime(6)   null,
    decision         varchar(300)  null,
    decided_by       uuid          null,
    decided_at       datetime(6)   null,
    version          int           not null,
    constraint ck_harry_request_kind check (kind in ('NEIGHBOUR', 'TEAM')),
    constraint ck_harry_request_client check (client in ('HOME', 'SHOP', 'SCHOOL', 'OTHER')),
    constraint ck_harry_request_item check ((list_id is null) = (item_code is null)),
    constraint ck_harry_request_ask check (ask in ('NOTHING', 'FIXED', 'HOURLY', 'FAVOUR')),
    constraint ck_harry_request_ask_cents check ((ask_cents is not null) = (ask in ('FIXED', 'HOURLY'))),
    constraint ck_harry_request_state check (state in ('HELD', 'OPEN', 'AGREED', 'DONE', 'CANCELLED')),
    constraint ck_harry_request_reached check (reached in ('NOBODY', 'FIRST', 'WIDER', 'OFFICE')),
    constraint ck_harry_request_helper check (state not in ('AGREED', 'DONE') or agreed_at is not null),
    constraint ck_harry_request_ended check ((ended_at is not null) = (state in ('DONE', 'CANCELLED')))
);

create index if not exists ix_harry_request_state on harry_request (state, placed_at);
create index if not exists ix_harry_request_asked_by on harry_request (asked_by, placed_at);
create index if not exists ix_harry_request_helper on harry_request (helper_id, agreed_at);
create index if not exists ix_harry_request_appointment on harry_request (appointment);
--rollback drop table harry_request;

--changeset harry:request-photos
--comment: The photos of a request, in the order in which they were added.
create table if not exists harry_request_photo (
    request_id    uuid not null,
    attachment_id uuid not null,
    position      int  not null,
    primary key (request_id, attachment_id),
    constraint fk_harry_request_photo_request_id foreign key (request_id) references harry_request (id)
);
--rollback drop table harry_request_photo;

--changeset harry:invitations
--comment: Whom a request reached: when, in which round, at which place of the fair order, and whether the asker picked them.
--comment: Being reached is a turn: who has waited longest for one comes first. A row goes only with whoever is forgotten.
create table if not exists harry_invitation (
    request_id  uuid        not null,
    account_id  uuid        not null,
    round       int         not null,
    place       int         not null,
    picked      boolean     not null,
    invited_at  datetime(6) not null,
    declined_at datetime(6) null,
    primary key (request_id, account_id),
    constraint uk_harry_invitation_place unique (request_id, round, place),
    constraint fk_harry_invitation_request_id foreign key (request_id) references harry_request (id)
);

create index if not exists ix_harry_invitation_account on harry_invitation (account_id, invited_at);
--rollback drop table harry_invitation;

--changeset harry:offers
--comment: What a neighbour offers for a request: one each. What they say besides stands among the messages.
create table if not exists harry_offer (
    request_id uuid        not null,
    account_id uuid        not null,
    ask        varchar(10) character set ascii collate ascii_bin not null,
    ask_cents  bigint      null,
    offered_at datetime(6) not null,
    primary key (request_id, account_id),
    constraint ck_harry_offer_ask check (ask in ('NOTHING', 'FIXED', 'HOURLY', 'FAVOUR')),
    constraint ck_harry_offer_ask_cents check ((ask_cents is not null) = (ask in ('FIXED', 'HOURLY'))),
    constraint fk_harry_offer_request_id foreign key (request_id) references harry_request (id)
);
--rollback drop table harry_offer;

--changeset harry:messages
--comment: What an asker and one neighbour write to each other about a request. Whatever is in doubt is read by the office first.
create table if not exists harry_message (
    id         bigint        not null auto_increment primary key,
    request_id uuid          not null,
    account_id uuid          not null,
    by_asker   boolean       not null,
    text       varchar(1000) not null,
    doubts     varchar(100)  character set ascii collate ascii_bin not null,
    sent_at    datetime(6)   not null,
    constraint fk_harry_message_request_id foreign key (request_id) references harry_request (id)
);

create index if not exists ix_harry_message_request on harry_message (request_id, account_id);
create index if not exists ix_harry_message_doubts on harry_message (doubts);
--rollback drop table harry_message;

--changeset harry:listing-homes
--comment: Where its neighbour lives, as far as that is known, for how far they come. Nobody sees it.
alter table harry_listing
    add column if not exists street   varchar(80) null after reach,
    add column if not exists postcode varchar(10) null after street;
--rollback alter table harry_listing drop column street, drop column postcode;
