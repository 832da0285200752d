--liquibase formatted sql

--changeset harry:skills
--comment: Who is certified for work that not everybody may do, and until which day. The office saw the original, on a day and by
--comment: somebody; a copy of it is kept nowhere. What was withdrawn counts no longer and stays, so that who was certified when
--comment: work was given to them can be looked up; of each kind of work somebody has at most one that was not withdrawn.
create table if not exists harry_skill (
    id           uuid        not null primary key,
    account_id   uuid        not null,
    certificate  varchar(20) character set ascii collate ascii_bin not null,
    number       varchar(60) not null,
    issuer       varchar(80) not null,
    valid_until  date        not null,
    seen_by      uuid        not null,
    seen_at      datetime(6) not null,
    withdrawn_at datetime(6) null,
    live_of      uuid        as (if(withdrawn_at is null, account_id, null)) persistent,
    version      int         not null,
    constraint uk_harry_skill_live unique (live_of, certificate),
    constraint ck_harry_skill_number check (number <> ''),
    constraint ck_harry_skill_issuer check (issuer <> '')
);

create index if not exists ix_harry_skill_account on harry_skill (account_id);
create index if not exists ix_harry_skill_valid_until on harry_skill (valid_until);
--rollback drop table harry_skill;
