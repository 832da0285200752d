--liquibase formatted sql

--changeset membership:register
--comment: What the register is sorted and chosen by, in columns that follow from others and are never empty: whoever has no
--comment: number yet comes last. Each order has an index that also tells who is a member now, so that a page far down the
--comment: list is found without reading the members before it.
alter table membership_member
    add column if not exists standing varchar(10) character set ascii collate ascii_bin
        as (case when ended_on is not null then 'ENDED' when started_on is null then 'AWAITING' else 'NOW' end) persistent,
    add column if not exists sort_number int as (ifnull(number, 2147483647)) persistent,
    add column if not exists sort_joined date as (ifnull(started_on, date '9999-12-31')) persistent;

drop index if exists ix_membership_member_sort_name on membership_member;
drop index if exists ix_membership_member_sort_address on membership_member;
drop index if exists ix_membership_member_started_on on membership_member;
create index if not exists ix_membership_member_by_name on membership_member (sort_name, id, standing);
create index if not exists ix_membership_member_by_address on membership_member (sort_address, id, standing);
create index if not exists ix_membership_member_by_number on membership_member (sort_number, id, standing);
create index if not exists ix_membership_member_by_joined on membership_member (sort_joined, id, standing);
--rollback create index if not exists ix_membership_member_sort_name on membership_member (sort_name, id);
--rollback create index if not exists ix_membership_member_sort_address on membership_member (sort_address, id);
--rollback create index if not exists ix_membership_member_started_on on membership_member (started_on, id);
--rollback drop index ix_membership_member_by_name on membership_member;
--rollback drop index ix_membership_member_by_address on membership_member;
--rollback drop index ix_membership_member_by_number on membership_member;
--rollback drop index ix_membership_member_by_joined on membership_member;
--rollback alter table membership_member drop column standing, drop column sort_number, drop column sort_joined;

--changeset membership:search-beside
--comment: Beside each word all words of the member: who is found by one is tested for the others without being looked up.
alter table membership_search_word add column if not exists all_words varchar(2000) not null default '' collate utf8mb4_bin;
--rollback alter table membership_search_word drop column all_words;
