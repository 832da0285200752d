--liquibase formatted sql

--changeset green:attendance
--comment: Who was there on the day, of those who had signed up and of those who walked in, and how long each of them worked. What was
--comment: said last of somebody holds, by the time at which it was said on whichever phone, and not by when it came in. A guest has
--comment: a name here until the season is over; of an account that was forgotten the time stays, for the hours of the neighbourhood.
create table if not exists green_attendance (
    id         uuid        not null primary key,
    shift_id   uuid        not null,
    sign_up_id uuid        null,
    account_id uuid        null,
    guest_name varchar(80) not null,
    came       boolean     not null,
    presence   varchar(10) character set ascii collate ascii_bin not null,
    people     int         not null,
    minutes    int         not null,
    said_at    datetime(6) not null,
    received_at datetime(6) not null,
    said_by    uuid        not null,
    asked_at   datetime(6) null,
    wanted_at  datetime(6) null,
    talked_at  datetime(6) null,
    constraint uk_green_attendance_sign_up unique (sign_up_id),
    constraint uk_green_attendance_account unique (shift_id, account_id),
    constraint fk_green_attendance_shift foreign key (shift_id) references green_shift (id),
    constraint ck_green_attendance_presence check (came = (presence = 'CAME')),
    constraint ck_green_attendance_talked check (talked_at is null or wanted_at is not null),
    constraint ck_green_attendance_people check (people between 1 and 3),
    constraint ck_green_attendance_minutes check (minutes between 0 and 1440 and (came or minutes = 0))
);

create index if not exists ix_green_attendance_account on green_attendance (account_id, shift_id);
create index if not exists ix_green_attendance_presence on green_attendance (presence, said_at);
--rollback drop table green_attendance;

--changeset green:shift-reports
--comment: What was done on the day and what is left, in the words of whoever led it. Photos of the day are photos of the plot.
create table if not exists green_shift_report (
    shift_id    uuid          not null primary key,
    done        varchar(2000) not null,
    left_over   varchar(2000) not null,
    reported_at datetime(6)   not null,
    constraint fk_green_shift_report_shift foreign key (shift_id) references green_shift (id)
);

alter table green_plot_photo add column if not exists shift_id uuid null;
--rollback alter table green_plot_photo drop column shift_id;
--rollback drop table green_shift_report;
