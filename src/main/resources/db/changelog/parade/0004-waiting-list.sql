--liquibase formatted sql

--changeset parade:waiting-list
--comment: Who waits for a pitch, in the order in which they came: line is given out by the desk of the edition. An entry asks for one or
--comment: more pitches on one or more days, each at least so many centimetres long. Somebody waits once for each category; live is 1 as long as they do.
--comment: Nobody is passed over in silence: whoever was helped out of turn has a reason and a name beside it.
create table if not exists parade_waiting (
    id          uuid         not null primary key,
    edition_id  uuid         not null,
    account_id  uuid         not null,
    category    varchar(12)  character set ascii collate ascii_bin not null,
    pitches     int          not null,
    least_cm    int          not null,
    line        int          not null,
    state       varchar(8)   character set ascii collate ascii_bin not null,
    live        tinyint      null,
    booking_id  uuid         null,
    out_of_turn varchar(300) null,
    put_by      uuid         null,
    joined_at   datetime(6)  not null,
    ended_at    datetime(6)  null,
    version     int          not null,
    constraint fk_parade_waiting_edition foreign key (edition_id) references parade_edition (id),
    constraint fk_parade_waiting_booking foreign key (booking_id) references parade_booking (id),
    constraint uk_parade_waiting_line unique (edition_id, line),
    constraint uk_parade_waiting_account unique (edition_id, account_id, category, live),
    constraint ck_parade_waiting_pitches check (pitches between 1 and 10),
    constraint ck_parade_waiting_least check (least_cm between 0 and 5000),
    constraint ck_parade_waiting_live check ((live is null) = (ended_at is not null))
);

create index if not exists ix_parade_waiting_account on parade_waiting (account_id);

create table if not exists parade_waiting_day (
    waiting_id uuid not null,
    day        date not null,
    primary key (waiting_id, day),
    constraint fk_parade_waiting_day_waiting foreign key (waiting_id) references parade_waiting (id)
);
--rollback drop table parade_waiting_day;
--rollback drop table parade_waiting;
