--liquibase formatted sql

--changeset budgets:lines-by-reference
--comment: Whether a line was in another statement already, by what the bank calls it.
create index if not exists ix_budgets_statement_line_reference on budgets_statement_line (bank_reference, booked_on);
--rollback drop index ix_budgets_statement_line_reference on budgets_statement_line;
