--liquibase formatted sql

--changeset budgets:booked-before
--comment: A line of the bank can be what is in the books already, because somebody booked it by hand: money of a grant that
--comment: came in or went back, of one budget or of several. Each transfer is of one line at most.
create table if not exists budgets_line_transfer (
    transfer_id uuid not null primary key,
    line_id     uuid not null,
    constraint fk_budgets_line_transfer_transfer foreign key (transfer_id) references budgets_transfer (id),
    constraint fk_budgets_line_transfer_line foreign key (line_id) references budgets_statement_line (id)
);

alter table budgets_statement_line add column if not exists grant_id uuid null;
alter table budgets_statement_line
    add foreign key if not exists fk_budgets_statement_line_grant (grant_id) references budgets_grant (id);
alter table budgets_statement_line drop constraint if exists ck_budgets_statement_line_match;
alter table budgets_statement_line add constraint ck_budgets_statement_line_match check ((state = 'MATCHED')
    = (expense_id is not null or order_id is not null or receipt_id is not null or grant_id is not null));
--rollback alter table budgets_statement_line drop constraint ck_budgets_statement_line_match;
--rollback alter table budgets_statement_line add constraint ck_budgets_statement_line_match check ((state = 'MATCHED') = (expense_id is not null or order_id is not null or receipt_id is not null));
--rollback alter table budgets_statement_line drop foreign key fk_budgets_statement_line_grant;
--rollback alter table budgets_statement_line drop column grant_id;
--rollback drop table budgets_line_transfer;
