--liquibase formatted sql

--changeset parade:programme
--comment: What there is to see and do, besides the stalls: where and when. A place is a pitch of the plan, or a point on it, or only in words.
create table if not exists parade_activity (
    id         uuid         not null primary key,
    edition_id uuid         not null,
    kind       varchar(10)  character set ascii collate ascii_bin not null,
    title      varchar(120) not null,
    about      varchar(600) not null,
    stage      varchar(80)  not null,
    day        date         not null,
    starts_at  time         not null,
    ends_at    time         not null,
    pitch_id   uuid         null,
    x          int          null,
    y          int          null,
    version    int          not null,
    constraint fk_parade_activity_edition foreign key (edition_id) references parade_edition (id),
    constraint fk_parade_activity_pitch foreign key (pitch_id) references parade_pitch (id),
    constraint ck_parade_activity_title check (title <> ''),
    constraint ck_parade_activity_times check (starts_at < ends_at),
    constraint ck_parade_activity_point check ((x is null) = (y is null) and (x is null or (x between 0 and 10000 and y between 0 and 10000)))
);

create index if not exists ix_parade_activity_edition on parade_activity (edition_id, day, starts_at);
--rollback drop table parade_activity;
