--liquibase formatted sql

--changeset green:calendar
--comment: The secret address at which somebody's own calendar reads their shifts. Of the secret only the hash is kept (SHA-256), so that
--comment: nobody who reads this table can follow where people are; a new address takes the place of the old one.
create table if not exists green_calendar (
    account_id  uuid        not null primary key,
    secret_hash binary(32)  not null,
    made_at     datetime(6) not null,
    constraint uk_green_calendar_secret_hash unique (secret_hash)
);
--rollback drop table green_calendar;
