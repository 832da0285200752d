--liquibase formatted sql

--changeset membership:approved-kind
--comment: The kind of member somebody was approved as, where that is another than they asked to be; absent before this.
alter table membership_application
    add column if not exists approved_as varchar(30) character set ascii collate ascii_bin null;
--rollback alter table membership_application drop column approved_as;
