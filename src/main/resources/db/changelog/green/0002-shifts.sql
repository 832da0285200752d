--liquibase formatted sql

--changeset green:shifts
--comment: Work in the green at one time, and how many people it has room for. A series is a rule that gave several shifts their
--comment: days; each of them is a shift of its own from then on. What is taken and what is kept for a group is never more than there
--comment: is room for, whoever races: the database refuses it.
create table if not exists green_series (
    id            uuid        not null primary key,
    rhythm        varchar(20) character set ascii collate ascii_bin not null,
    first_day     date        not null,
    last_day      date        not null,
    skip_holidays boolean     not null,
    planned_at    datetime(6) not null,
    constraint ck_green_series_days check (first_day <= last_day)
);

create table if not exists green_shift (
    id             uuid          not null primary key,
    series_id      uuid          null,
    plot_id        uuid          not null,
    task           varchar(120)  not null,
    about          varchar(2000) not null,
    place          varchar(160)  not null,
    starts_at      datetime(6)   not null,
    ends_at        datetime(6)   not null,
    leader_id      uuid          null,
    least          int           not null,
    most           int           not null,
    kept           int           not null,
    kept_for       varchar(80)   not null,
    kept_until     date          null,
    taken          int           not null,
    heaviness      varchar(10)   character set ascii collate ascii_bin not null,
    children       boolean       not null,
    wheelchair     boolean       not null,
    adults_only    boolean       not null,
    coffee         boolean       not null,
    bring          varchar(300)  not null,
    tools          varchar(300)  not null,
    reward         varchar(10)   character set ascii collate ascii_bin not null,
    reward_cents   bigint        null,
    reward_floreyn bigint        null,
    reward_agreed  varchar(300)  not null,
    off_cause      varchar(10)   character set ascii collate ascii_bin null,
    off_reason     varchar(300)  null,
    off_counts     boolean       null,
    off_at         datetime(6)   null,
    turn           int           not null,
    version        int           not null,
    constraint fk_green_shift_series foreign key (series_id) references green_series (id),
    constraint fk_green_shift_plot foreign key (plot_id) references green_plot (id),
    constraint ck_green_shift_task check (task <> ''),
    constraint ck_green_shift_times check (starts_at < ends_at),
    constraint ck_green_shift_least check (1 <= least and least <= most),
    constraint ck_green_shift_taken check (taken >= 0 and kept >= 0 and taken + kept <= most),
    constraint ck_green_shift_kept_until check (kept = 0 or kept_until is not null)
);

create index if not exists ix_green_shift_starts_at on green_shift (starts_at);
create index if not exists ix_green_shift_leader on green_shift (leader_id);
create index if not exists ix_green_shift_plot on green_shift (plot_id, starts_at);
create index if not exists ix_green_shift_series on green_shift (series_id, starts_at);
--rollback drop table green_shift;
--rollback drop table green_series;

--changeset green:sign-ups
--comment: Who comes to a shift, with how many they bring. OFFERED is a place held for somebody until they say yes; RESERVE waits for
--comment: one, in the order of the queue; LEFT came off again and says why. Nobody is on a shift twice; a guest has no account. What somebody is able to do
--comment: and when stands with the volunteer, whose row is also locked while they sign up: of two shifts at one time they are asked
--comment: whether they mean both. Without a moment at which they said something its row is there for the lock alone.
create table if not exists green_volunteer (
    account_id uuid        not null primary key,
    days       varchar(60) character set ascii collate ascii_bin not null,
    heaviness  varchar(10) character set ascii collate ascii_bin not null,
    children   boolean     not null,
    wheelchair boolean     not null,
    said_at    datetime(6) null
);

create table if not exists green_sign_up (
    id            uuid         not null primary key,
    shift_id      uuid         not null,
    account_id    uuid         null,
    guest_id      uuid         null,
    places        int          not null,
    state         varchar(10)  character set ascii collate ascii_bin not null,
    queue         int          not null,
    overlaps      boolean      not null,
    offered_for   varchar(10)  character set ascii collate ascii_bin null,
    offered_until datetime(6)  null,
    invited_by    uuid         null,
    left_at       datetime(6)  null,
    left_reason   varchar(300) not null,
    signed_up_at  datetime(6)  not null,
    version       int          not null,
    constraint uk_green_sign_up_account unique (shift_id, account_id),
    constraint uk_green_sign_up_guest unique (guest_id),
    constraint ck_green_sign_up_who check ((account_id is null) <> (guest_id is null)),
    constraint fk_green_sign_up_shift foreign key (shift_id) references green_shift (id),
    constraint ck_green_sign_up_places check (places between 1 and 3),
    constraint ck_green_sign_up_offered check ((state = 'OFFERED') = (offered_until is not null)),
    constraint ck_green_sign_up_left check ((state = 'LEFT') = (left_at is not null))
);

create index if not exists ix_green_sign_up_line on green_sign_up (shift_id, state, queue);
create index if not exists ix_green_sign_up_account on green_sign_up (account_id, state);
create index if not exists ix_green_sign_up_invited_by on green_sign_up (invited_by);
create index if not exists ix_green_sign_up_offered on green_sign_up (offered_until);
--rollback drop table green_sign_up;
--rollback drop table green_volunteer;
