--liquibase formatted sql

--changeset budgets:withdrawn-documents
--comment: Documents that should not have been attached, such as one with somebody's private affairs: nobody can open them
--comment: any more. The invoice or grant, and its money, stay.
create table if not exists budgets_withdrawn_document (
    attachment_id uuid        not null primary key,
    withdrawn_at  datetime(6) not null,
    withdrawn_by  uuid        not null
) comment 'append-only: documents that nobody may open';
--rollback drop table budgets_withdrawn_document;
