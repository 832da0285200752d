--liquibase formatted sql

--changeset blockbudget:office-proposals
--comment: What the office itself puts into a round, such as what came of an evening in the neighbourhood: nobody who lives there
--comment: proposed it, and who reads it is told so.
alter table blockbudget_proposal add column if not exists by_office boolean not null default false;
--rollback alter table blockbudget_proposal drop column by_office;
