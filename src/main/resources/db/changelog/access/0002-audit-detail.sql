--liquibase formatted sql

--changeset access:audit-detail
--comment: What exactly was done, in codes: for changed roles which were given (+) and taken (-). Never names or texts.
alter table access_audit_entry add column detail varchar(200) not null default '';
--rollback alter table access_audit_entry drop column detail;
