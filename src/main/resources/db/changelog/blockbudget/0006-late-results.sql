--liquibase formatted sql

--changeset blockbudget:late-results
--comment: All in the room read that a result waited for paper, and that people object as much longer.
alter table blockbudget_notice drop constraint if exists ck_blockbudget_notice_kind;
alter table blockbudget_notice add constraint ck_blockbudget_notice_kind check (kind in ('MOVED', 'LATE', 'STOPPED'));
--rollback delete from blockbudget_notice where kind = 'LATE';
--rollback alter table blockbudget_notice drop constraint ck_blockbudget_notice_kind;
--rollback alter table blockbudget_notice add constraint ck_blockbudget_notice_kind check (kind in ('MOVED', 'STOPPED'));
