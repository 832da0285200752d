--liquibase formatted sql

--changeset access:role-ends
--comment: Why a role was given, and its last day here in the Netherlands; after it the role gives no rights.
alter table access_role_grant
    add column if not exists reason  varchar(200) null,
    add column if not exists ends_on date         null;

create index if not exists ix_access_role_grant_ends_on on access_role_grant (ends_on);
--rollback alter table access_role_grant drop index ix_access_role_grant_ends_on, drop column reason, drop column ends_on;

--changeset access:role-changes
--comment: Which roles were given and taken, by whom and why; only ever added to. Whoever had a role before this table was
--comment: there has the day it was given in it. Nobody gave or took what the portal did itself.
create table if not exists access_role_change (
    id         bigint       not null auto_increment primary key,
    account_id uuid         not null,
    role       varchar(30)  not null,
    given      boolean      not null,
    changed_by uuid         null,
    changed_at datetime(6)  not null,
    reason     varchar(200) null,
    ends_on    date         null
) comment 'append-only but reason: which roles were given and taken';

create index if not exists ix_access_role_change_account on access_role_change (account_id, id);

insert into access_role_change (account_id, role, given, changed_by, changed_at)
select g.account_id, g.role, true, g.granted_by, g.granted_at
from access_role_grant g
where not exists (select 1 from access_role_change c where c.account_id = g.account_id and c.role = g.role)
order by g.granted_at, g.account_id, g.role;
--rollback drop table access_role_change;

--changeset access:search-words
--comment: The words of names and of what stands before the @ of addresses, so that a search looks up the beginning of a
--comment: word in an index, however many accounts there are.
create table if not exists access_search_word (
    word       varchar(40) not null,
    account_id uuid        not null,
    primary key (word, account_id),
    constraint fk_access_search_word_account foreign key (account_id) references access_account (id) on delete cascade
);

insert ignore into access_search_word (word, account_id)
select left(w.word, 40), a.id
from access_account a
join json_table(
    concat('["', replace(trim(regexp_replace(
        concat(a.name, ' ', convert(substring_index(a.email, '@', 1) using utf8mb4)) collate utf8mb4_bin,
        '[^\\p{L}\\p{N}\\p{M}]+', ' ')), ' ', '","'), '"]'),
    '$[*]' columns (word varchar(254) path '$')) w
where w.word <> '';
--rollback drop table access_search_word;
