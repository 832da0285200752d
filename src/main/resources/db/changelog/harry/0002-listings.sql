--liquibase formatted sql

--changeset harry:listings
--comment: What handy neighbours offer: one listing each. Whoever it is about is called as neighbours call them. Doubts are codes
--comment: for which the office looks at it before others see it; the words are those by which it is found.
create table if not exists harry_listing (
    id             uuid          not null primary key,
    account_id     uuid          not null,
    shown_name     varchar(80)   not null,
    text           varchar(1000) not null,
    categories     varchar(200)  character set ascii collate ascii_bin not null,
    moments        varchar(100)  character set ascii collate ascii_bin not null,
    reach          varchar(15)   character set ascii collate ascii_bin not null,
    ask            varchar(10)   character set ascii collate ascii_bin not null,
    ask_cents      bigint        null,
    languages      varchar(60)   character set ascii collate ascii_bin not null,
    tools          varchar(300)  not null,
    most_per_week  int           not null,
    photo_id       uuid          null,
    state          varchar(10)   character set ascii collate ascii_bin not null,
    away_from      date          null,
    away_until     date          null,
    doubts         varchar(100)  character set ascii collate ascii_bin not null,
    blocked_reason varchar(300)  null,
    decided_by     uuid          null,
    listed_at      datetime(6)   not null,
    changed_at     datetime(6)   not null,
    words          varchar(4000) character set utf8mb4 collate utf8mb4_bin not null,
    version        int           not null,
    constraint uk_harry_listing_account unique (account_id),
    constraint ck_harry_listing_reach check (reach in ('STREET', 'POSTCODE', 'NEIGHBOURHOOD')),
    constraint ck_harry_listing_ask check (ask in ('NOTHING', 'FIXED', 'HOURLY', 'FAVOUR')),
    constraint ck_harry_listing_ask_cents check ((ask_cents is not null) = (ask in ('FIXED', 'HOURLY'))),
    constraint ck_harry_listing_state check (state in ('LISTED', 'PAUSED', 'ENDED')),
    constraint ck_harry_listing_most_per_week check (most_per_week between 1 and 20),
    constraint ck_harry_listing_away check ((away_from is null) = (away_until is null) and away_until >= away_from)
);

create index if not exists ix_harry_listing_state on harry_listing (state, listed_at);
--rollback drop table harry_listing;
