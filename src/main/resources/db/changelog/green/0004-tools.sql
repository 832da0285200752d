--liquibase formatted sql

--changeset green:tools
--comment: What neighbours work with. Of a tool there are so many pieces, of which so many are broken: they are not there for anybody
--comment: until they are mended. What is CAPITAL belongs to a partner, who is asked for it each time.
create table if not exists green_tool (
    id          uuid         not null primary key,
    name        varchar(80)  not null,
    pieces      int          not null,
    broken      int          not null,
    place       varchar(160) not null,
    state       varchar(10)  character set ascii collate ascii_bin not null,
    owner       varchar(10)  character set ascii collate ascii_bin not null,
    partner     varchar(120) not null,
    adults_only boolean      not null,
    lent        boolean      not null,
    changed_at  datetime(6)  not null,
    version     int          not null,
    constraint uk_green_tool_name unique (name),
    constraint ck_green_tool_name check (name <> ''),
    constraint ck_green_tool_pieces check (pieces between 1 and 500),
    constraint ck_green_tool_broken check (broken between 0 and pieces),
    constraint ck_green_tool_partner check ((owner = 'CAPITAL') = (partner <> '')),
    constraint ck_green_tool_lent check (owner = 'OWN' or not lent)
);
--rollback drop table green_tool;

--changeset green:tool-reservations
--comment: What a shift needs. When that is, the shift says: it may move, and one that is called off or over holds nothing.
create table if not exists green_tool_reservation (
    tool_id     uuid        not null,
    shift_id    uuid        not null,
    pieces      int         not null,
    reserved_at datetime(6) not null,
    primary key (tool_id, shift_id),
    constraint fk_green_tool_reservation_tool foreign key (tool_id) references green_tool (id),
    constraint fk_green_tool_reservation_shift foreign key (shift_id) references green_shift (id) on delete cascade,
    constraint ck_green_tool_reservation_pieces check (pieces between 1 and 500)
);

create index if not exists ix_green_tool_reservation_shift on green_tool_reservation (shift_id);
--rollback drop table green_tool_reservation;

--changeset green:tool-loans
--comment: What a member takes home, on whole days. It is promised until it is handed out; whoever does not need it any more, or
--comment: brought it back, is done with it. One that was never handed out ends by itself with its last day. Of somebody who was
--comment: forgotten only that it was lent stays.
create table if not exists green_tool_loan (
    id          uuid        not null primary key,
    tool_id     uuid        not null,
    account_id  uuid        null,
    shown_name  varchar(80) not null,
    pieces      int         not null,
    from_day    date        not null,
    until_day   date        not null,
    asked_at    datetime(6) not null,
    taken_at    datetime(6) null,
    back_at     datetime(6) null,
    reminded_at datetime(6) null,
    constraint fk_green_tool_loan_tool foreign key (tool_id) references green_tool (id),
    constraint ck_green_tool_loan_pieces check (pieces between 1 and 500),
    constraint ck_green_tool_loan_days check (from_day <= until_day)
);

create index if not exists ix_green_tool_loan_tool on green_tool_loan (tool_id, back_at);
create index if not exists ix_green_tool_loan_account on green_tool_loan (account_id, back_at);
create index if not exists ix_green_tool_loan_back on green_tool_loan (back_at, until_day);
--rollback drop table green_tool_loan;

--changeset green:tool-reports
--comment: What somebody found broken, and of how many pieces. Of those who left the words are gone, and of those who were forgotten
--comment: the photo too, which another module keeps.
create table if not exists green_tool_report (
    id          uuid         not null primary key,
    tool_id     uuid         not null,
    account_id  uuid         null,
    shown_name  varchar(80)  not null,
    pieces      int          not null,
    text        varchar(500) not null,
    photo_id    uuid         null,
    reported_at datetime(6)  not null,
    mended_at   datetime(6)  null,
    constraint fk_green_tool_report_tool foreign key (tool_id) references green_tool (id),
    constraint ck_green_tool_report_pieces check (pieces between 0 and 500)
);

create index if not exists ix_green_tool_report_mended on green_tool_report (mended_at, reported_at);
create index if not exists ix_green_tool_report_account on green_tool_report (account_id);
create index if not exists ix_green_tool_report_tool on green_tool_report (tool_id);
create index if not exists ix_green_tool_report_photo on green_tool_report (photo_id);
--rollback drop table green_tool_report;

--changeset green:tool-requests
--comment: What a partner is asked for: for a shift, or for days. What the partner said was about the time at which the shift then was.
create table if not exists green_tool_request (
    id        uuid         not null primary key,
    tool_id   uuid         not null,
    shift_id  uuid         null,
    said_for  datetime(6)  null,
    from_day  date         null,
    until_day date         null,
    partner   varchar(120) not null,
    state     varchar(10)  character set ascii collate ascii_bin not null,
    note      varchar(500) not null,
    asked_at  datetime(6)  not null,
    said_at   datetime(6)  null,
    constraint fk_green_tool_request_tool foreign key (tool_id) references green_tool (id),
    constraint fk_green_tool_request_shift foreign key (shift_id) references green_shift (id) on delete cascade,
    constraint ck_green_tool_request_when check (
        (shift_id is null) = (said_for is null) and (shift_id is null) = (from_day is not null)
        and (from_day is null) = (until_day is null)),
    constraint ck_green_tool_request_days check (from_day <= until_day)
);

create index if not exists ix_green_tool_request_shift on green_tool_request (shift_id);
create index if not exists ix_green_tool_request_tool on green_tool_request (tool_id);
create index if not exists ix_green_tool_request_until on green_tool_request (until_day);
--rollback drop table green_tool_request;
