--liquibase formatted sql

--changeset budgets:approved-iban
--comment: To which account a second person agreed that an invoice is paid; nothing where the supplier had none. While the
--comment: supplier has another one, the bank is not asked to pay it. What was agreed to before this was kept is looked at
--comment: once more.
alter table budgets_expense
    add column if not exists approved_iban varchar(34) character set ascii collate ascii_bin null;
--rollback alter table budgets_expense drop column approved_iban;

--changeset budgets:invoices-of-a-supplier
--comment: What of a reservation goes to one supplier, which the rules for large invoices count together.
create index if not exists ix_budgets_expense_reservation_supplier on budgets_expense (reservation_id, supplier_id);
--rollback drop index ix_budgets_expense_reservation_supplier on budgets_expense;

--changeset budgets:paid-in-order
--comment: In which order the invoice waited that a line paid: there it waits again when the line is opened again, and only
--comment: a payment of that order can come back.
alter table budgets_statement_line add column if not exists ordered_in uuid null;
alter table budgets_statement_line
    add foreign key if not exists fk_budgets_statement_line_ordered_in (ordered_in) references budgets_order (id);
--rollback alter table budgets_statement_line drop foreign key fk_budgets_statement_line_ordered_in;
--rollback alter table budgets_statement_line drop column ordered_in;

--changeset budgets:lines-by-reference
--comment: Whether a line was in another statement already, by what the bank calls it.
create index if not exists ix_budgets_statement_line_reference on budgets_statement_line (bank_reference, booked_on);
--rollback drop index ix_budgets_statement_line_reference on budgets_statement_line;
