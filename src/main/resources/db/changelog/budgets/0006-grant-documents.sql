--liquibase formatted sql

--changeset budgets:grant-documents
--comment: What belongs to a grant on paper, such as the agreement. Nothing of it is taken away again.
create table if not exists budgets_grant_document (
    grant_id      uuid not null,
    attachment_id uuid not null,
    primary key (grant_id, attachment_id),
    constraint fk_budgets_grant_document_grant foreign key (grant_id) references budgets_grant (id)
) comment 'append-only: the documents of grants';

create index if not exists ix_budgets_grant_document_attachment on budgets_grant_document (attachment_id);
--rollback drop table budgets_grant_document;
