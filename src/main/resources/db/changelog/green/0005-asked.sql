--liquibase formatted sql

--changeset green:asked
--comment: Who said "ask me" hears of a shift that needs people: once of each, and once a week at most. That they were asked is kept
--comment: until the shift is over for a year.
alter table green_volunteer add column if not exists ask_me boolean not null default false;

create table if not exists green_asked (
    shift_id   uuid        not null,
    account_id uuid        not null,
    asked_at   datetime(6) not null,
    primary key (shift_id, account_id),
    constraint fk_green_asked_shift foreign key (shift_id) references green_shift (id) on delete cascade
);

create index if not exists ix_green_asked_account on green_asked (account_id, asked_at);
--rollback drop table green_asked;
--rollback alter table green_volunteer drop column ask_me;
