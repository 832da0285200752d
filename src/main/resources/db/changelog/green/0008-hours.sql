--liquibase formatted sql

--changeset green:placements
--comment: Somebody who learns by working in the green for a while: a pupil of a school, or somebody on the way to paid work. Whom the
--comment: neighbourhood has room for is decided for each year; without a row it is both. What a mentor signed is fixed, with their
--comment: name at that moment. Names stand here as they are called now, so that no list has to ask for them.
create table if not exists green_placement_year (
    year       int         not null primary key,
    school     boolean     not null,
    work       boolean     not null,
    decided_at datetime(6) not null
);

create table if not exists green_placement (
    id             uuid         not null primary key,
    pupil_id       uuid         not null,
    pupil_name     varchar(200) not null,
    kind           varchar(10)  character set ascii collate ascii_bin not null,
    organisation   varchar(120) not null,
    programme      varchar(120) not null,
    from_day       date         not null,
    until_day      date         not null,
    hours          int          null,
    mentor_id      uuid         null,
    mentor_name    varchar(200) not null,
    made_at        datetime(6)  not null,
    signed_at      datetime(6)  null,
    signed_minutes int          null,
    ended_at       datetime(6)  null,
    version        int          not null,
    constraint ck_green_placement_days check (from_day <= until_day),
    constraint ck_green_placement_hours check (hours between 1 and 2000),
    constraint ck_green_placement_signed check ((signed_at is null) = (signed_minutes is null) and (signed_at is null or ended_at is null))
);

create index if not exists ix_green_placement_pupil on green_placement (pupil_id);
create index if not exists ix_green_placement_mentor on green_placement (mentor_id);

create table if not exists green_goal (
    placement_id uuid         not null,
    position     int          not null,
    text         varchar(200) not null,
    standing     varchar(10)  character set ascii collate ascii_bin not null,
    remark       varchar(500) not null,
    own_words    varchar(500) not null,
    primary key (placement_id, position),
    constraint fk_green_goal_placement foreign key (placement_id) references green_placement (id) on delete cascade,
    constraint ck_green_goal_text check (text <> '')
);
--rollback drop table green_goal;
--rollback drop table green_placement;
--rollback drop table green_placement_year;

--changeset green:certificates
--comment: What was certified to somebody at one moment, by the number that stands on the paper: no more than what anybody reads who
--comment: types that number. What else stands on it is known by its fingerprint (SHA-256), so that the same paper is not numbered
--comment: twice. One that was withdrawn, also because its holder was forgotten, has no name any more.
create table if not exists green_certificate (
    number        char(16)     character set ascii collate ascii_bin not null primary key,
    account_id    uuid         null,
    placement_id  uuid         null,
    name          varchar(200) not null,
    from_day      date         not null,
    until_day     date         not null,
    so_far        boolean      not null,
    minutes       int          not null,
    shifts        int          not null,
    paid_shifts   int          not null,
    goals         int          null,
    goals_reached int          null,
    signed_on     date         null,
    fingerprint   char(64)     character set ascii collate ascii_bin not null,
    made_at       datetime(6)  not null,
    withdrawn_at  datetime(6)  null,
    constraint ck_green_certificate_days check (from_day <= until_day),
    constraint ck_green_certificate_figures check (minutes >= 0 and shifts >= 0 and paid_shifts between 0 and shifts),
    constraint ck_green_certificate_name check ((name = '') = (withdrawn_at is not null))
);

create index if not exists ix_green_certificate_account on green_certificate (account_id, made_at);
--rollback drop table green_certificate;
