--liquibase formatted sql

--changeset membership:neighbours
--comment: Under what a member who shares something stands in the list that other members see; null for everybody else, and
--comment: so for who left, was erased or has still to pay. It follows from other columns: nobody can forget to empty it.
alter table membership_member
    add column if not exists listed_name varchar(200) collate utf8mb4_bin
        as (if(shared <> '' and started_on is not null and ended_on is null, sort_name, null)) persistent;

create index if not exists ix_membership_member_listed_name on membership_member (listed_name, id);
--rollback drop index ix_membership_member_listed_name on membership_member;
--rollback alter table membership_member drop column listed_name;
