--liquibase formatted sql

--changeset budgets:line-transfers
--comment: By which bookings a line of the bank is in the books: those that it was booked by, or those that somebody had
--comment: booked by hand before the line came. Each booking is of one line at most; one of several budgets stands for all.
create table if not exists budgets_line_transfer (
    transfer_id uuid    not null primary key,
    line_id     uuid    not null,
    by_hand     boolean not null,
    constraint fk_budgets_line_transfer_transfer foreign key (transfer_id) references budgets_transfer (id),
    constraint fk_budgets_line_transfer_line foreign key (line_id) references budgets_statement_line (id)
);

insert ignore into budgets_line_transfer (transfer_id, line_id, by_hand)
select receipt_id, id, false from budgets_statement_line where receipt_id is not null;

insert ignore into budgets_line_transfer (transfer_id, line_id, by_hand)
select t.id, l.id, false
from budgets_statement_line l
left join budgets_order_line o on o.order_id = l.order_id
join budgets_account a on a.about = coalesce(l.expense_id, o.expense_id) and a.kind = 'CLAIMED'
join budgets_transfer t on a.id = if(l.cents < 0, t.from_account, t.to_account) and t.kind = 'PAY'
    and t.booked_on = l.booked_on
where l.state = 'MATCHED';
--rollback drop table budgets_line_transfer;

--changeset budgets:booked-before
--comment: A line can be money of a grant that was booked by hand, as it came in or went back.
alter table budgets_statement_line add column if not exists grant_id uuid null;
alter table budgets_statement_line
    add foreign key if not exists fk_budgets_statement_line_grant (grant_id) references budgets_grant (id);
alter table budgets_statement_line drop constraint if exists ck_budgets_statement_line_match;
alter table budgets_statement_line add constraint ck_budgets_statement_line_match check ((state = 'MATCHED')
    = (expense_id is not null or order_id is not null or receipt_id is not null or grant_id is not null));
--rollback update budgets_statement_line set state = 'OPEN', grant_id = null, decided_at = null, decided_by = null where grant_id is not null;
--rollback alter table budgets_statement_line drop constraint ck_budgets_statement_line_match;
--rollback alter table budgets_statement_line add constraint ck_budgets_statement_line_match check ((state = 'MATCHED') = (expense_id is not null or order_id is not null or receipt_id is not null));
--rollback alter table budgets_statement_line drop foreign key fk_budgets_statement_line_grant;
--rollback alter table budgets_statement_line drop column grant_id;

--changeset budgets:expenses-by-amount
--comment: Which invoices a line of the bank can have paid.
create index if not exists ix_budgets_expense_cents on budgets_expense (cents, state);
--rollback drop index ix_budgets_expense_cents on budgets_expense;
