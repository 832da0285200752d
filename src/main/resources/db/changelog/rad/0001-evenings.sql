--liquibase formatted sql

--changeset rad:evenings
--comment: An evening on which people put coins on cards. The code lets people in and is gone when the evening has ended. Its big screen has
--comment: a secret address, at which people can only look. Practising and starting again make another run of the same evening: each has
--comment: coins of its own, and at most one of them is live.
create table if not exists rad_evening (
    id           uuid         not null primary key,
    name         varchar(80)  not null,
    place        varchar(120) not null,
    begins_at    datetime(6)  not null,
    question     varchar(200) not null,
    coins        int          not null,
    most_on_card int          null,
    audience     varchar(7)   character set ascii collate ascii_bin not null,
    home_until   datetime(6)  null,
    code         char(6)      character set ascii collate ascii_bin null,
    screen       uuid         not null,
    budget_cents bigint       null,
    notes        varchar(4000) not null,
    ended_at     datetime(6)  null,
    version      int          not null,
    constraint uk_rad_evening_code unique (code),
    constraint uk_rad_evening_screen unique (screen),
    constraint ck_rad_evening_name check (name <> ''),
    constraint ck_rad_evening_coins check (coins between 1 and 100 and most_on_card between 1 and coins),
    constraint ck_rad_evening_budget check (budget_cents > 0),
    constraint ck_rad_evening_code check ((code is null) = (ended_at is not null))
);

create table if not exists rad_card (
    id         uuid         not null primary key,
    evening_id uuid         not null,
    number     int          not null,
    title      varchar(60)  not null,
    line       varchar(140) not null,
    theme      varchar(9)   character set ascii collate ascii_bin not null,
    cost_cents bigint       null,
    picture_id uuid         null,
    version    int          not null,
    constraint fk_rad_card_evening foreign key (evening_id) references rad_evening (id),
    constraint uk_rad_card_number unique (evening_id, number),
    constraint ck_rad_card_title check (title <> ''),
    constraint ck_rad_card_cost check (cost_cents > 0)
);

create table if not exists rad_run (
    id         uuid        not null primary key,
    evening_id uuid        not null,
    number     int         not null,
    practice   boolean     not null,
    state      varchar(6)  character set ascii collate ascii_bin not null,
    board      varchar(6)  character set ascii collate ascii_bin not null,
    live       tinyint     null,
    opened_at  datetime(6) not null,
    closed_at  datetime(6) null,
    version    int         not null,
    constraint fk_rad_run_evening foreign key (evening_id) references rad_evening (id),
    constraint uk_rad_run_number unique (evening_id, number),
    constraint uk_rad_run_live unique (evening_id, live),
    constraint ck_rad_run_live check (live = 1)
);
--rollback drop table rad_run;
--rollback drop table rad_card;
--rollback drop table rad_evening;

--changeset rad:card-words
--comment: What stood on cards and what they cost, as often as that was said: the audit trail, which holds no words, points to it.
create table if not exists rad_card_words (
    id         uuid         not null primary key,
    evening_id uuid         not null,
    title      varchar(60)  not null,
    line       varchar(140) not null,
    cost_cents bigint       null,
    constraint fk_rad_card_words_evening foreign key (evening_id) references rad_evening (id)
);
--rollback drop table rad_card_words;

--changeset rad:guests
--comment: Whoever takes part with a phone: known by the hash of what their phone keeps, or by their account. What they spent is what
--comment: lies on cards, and never more than they have. What they left of themselves goes when it is not needed any more.
create table if not exists rad_guest (
    id          uuid         not null primary key,
    run_id      uuid         not null,
    device_hash binary(32)   null,
    account_id  uuid         null,
    name        varchar(40)  not null,
    email       varchar(254) null,
    language    char(2)      character set ascii collate ascii_bin not null,
    at_home     boolean      not null,
    coins       int          not null,
    spent       int          not null,
    joined_at   datetime(6)  not null,
    constraint fk_rad_guest_run foreign key (run_id) references rad_run (id),
    constraint uk_rad_guest_device unique (run_id, device_hash),
    constraint uk_rad_guest_account unique (run_id, account_id),
    constraint ck_rad_guest_spent check (spent between 0 and coins)
);

create index if not exists ix_rad_guest_account on rad_guest (account_id);

create table if not exists rad_coins (
    guest_id uuid not null,
    card_id  uuid not null,
    run_id   uuid not null,
    coins    int  not null,
    primary key (guest_id, card_id),
    constraint fk_rad_coins_guest foreign key (guest_id) references rad_guest (id),
    constraint fk_rad_coins_card foreign key (card_id) references rad_card (id),
    constraint ck_rad_coins_coins check (coins > 0)
);

create index if not exists ix_rad_coins_run on rad_coins (run_id, card_id, coins);
--rollback drop table rad_coins;
--rollback drop table rad_guest;

--changeset rad:sheets
--comment: Coins that people laid on cards at a table, as a helper counted them. Of a sheet the last version counts; a correction is a new
--comment: version with its reason, and what was entered before stays. A helper has a secret address for the evening.
create table if not exists rad_helper (
    id          uuid        not null primary key,
    evening_id  uuid        not null,
    name        varchar(40) not null,
    secret_hash binary(32)  not null,
    made_at     datetime(6) not null,
    ended_at    datetime(6) null,
    constraint fk_rad_helper_evening foreign key (evening_id) references rad_evening (id),
    constraint uk_rad_helper_secret_hash unique (secret_hash)
);

create table if not exists rad_sheet (
    id         uuid         not null primary key,
    run_id     uuid         not null,
    number     int          not null,
    version    int          not null,
    people     int          not null,
    total      int          not null,
    helper_id  uuid         null,
    account_id uuid         null,
    reason     varchar(200) not null,
    entered_at datetime(6)  not null,
    constraint fk_rad_sheet_run foreign key (run_id) references rad_run (id),
    constraint fk_rad_sheet_helper foreign key (helper_id) references rad_helper (id),
    constraint uk_rad_sheet_version unique (run_id, number, version),
    constraint ck_rad_sheet_people check (people between 0 and 50 and total >= 0),
    constraint ck_rad_sheet_reason check (version = 1 or reason <> '')
);

create table if not exists rad_sheet_coins (
    sheet_id uuid not null,
    card_id  uuid not null,
    coins    int  not null,
    primary key (sheet_id, card_id),
    constraint fk_rad_sheet_coins_sheet foreign key (sheet_id) references rad_sheet (id),
    constraint fk_rad_sheet_coins_card foreign key (card_id) references rad_card (id),
    constraint ck_rad_sheet_coins_coins check (coins > 0)
);
--rollback drop table rad_sheet_coins;
--rollback drop table rad_sheet;
--rollback drop table rad_helper;

--changeset rad:afterwards
--comment: Photos of an evening, and what became of its cards: each becomes a working group, and a proposal, at most once. A proposal
--comment: is found in its round.
create table if not exists rad_photo (
    evening_id uuid        not null,
    photo_id   uuid        not null,
    added_at   datetime(6) not null,
    primary key (evening_id, photo_id),
    constraint fk_rad_photo_evening foreign key (evening_id) references rad_evening (id)
);

create table if not exists rad_became (
    card_id   uuid        not null,
    kind      varchar(8)  character set ascii collate ascii_bin not null,
    target_id uuid        not null,
    round_id  uuid        null,
    became_at datetime(6) not null,
    primary key (card_id, kind),
    constraint fk_rad_became_card foreign key (card_id) references rad_card (id),
    constraint ck_rad_became_round check ((kind = 'PROPOSAL') = (round_id is not null))
);
--rollback drop table rad_became;
--rollback drop table rad_photo;
