--liquibase formatted sql

--changeset parade:evaluation
--comment: How a market was for whoever had a stall on it, as they said when it was over; what they say again takes the place of
--comment: what they said before. The words go when they are forgotten, the marks stay in the sums.
create table if not exists parade_evaluation (
    booking_id uuid          not null primary key,
    mark       varchar(9)    character set ascii collate ascii_bin not null,
    turnover   varchar(6)    character set ascii collate ascii_bin null,
    again      varchar(7)    character set ascii collate ascii_bin not null,
    went_well  varchar(1000) not null,
    better     varchar(1000) not null,
    said_at    datetime(6)   not null,
    constraint fk_parade_evaluation_booking foreign key (booking_id) references parade_booking (id)
);
--rollback drop table parade_evaluation;
