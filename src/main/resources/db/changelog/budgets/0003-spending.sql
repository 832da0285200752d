--liquibase formatted sql

--changeset budgets:suppliers
--comment: Whoever is paid. Local is who works from the neighbourhood; a name can be a person's own.
create table if not exists budgets_supplier (
    id      uuid         not null primary key,
    name    varchar(70)  not null,
    iban    varchar(34)  character set ascii collate ascii_bin null,
    local   boolean      not null,
    version int          not null,
    constraint uk_budgets_supplier_name unique (name)
);
--rollback drop table budgets_supplier;

--changeset budgets:reservations
--comment: Money set apart for something. How much is left of it, the ledger says; what no longer fits since money was taken
--comment: back is marked, and waits for people to choose.
create table if not exists budgets_reservation (
    id          uuid         not null primary key,
    budget_id   uuid         not null,
    purpose     varchar(30)  character set ascii collate ascii_bin not null,
    title       varchar(120) not null,
    cents       bigint       not null,
    reserved_at datetime(6)  not null,
    reserved_by uuid         null,
    unfit_since datetime(6)  null,
    closed_at   datetime(6)  null,
    version     int          not null,
    constraint fk_budgets_reservation_budget foreign key (budget_id) references budgets_budget (id),
    constraint fk_budgets_reservation_purpose foreign key (purpose) references budgets_purpose (code),
    constraint ck_budgets_reservation_cents check (cents > 0)
);

create index if not exists ix_budgets_reservation_budget on budgets_reservation (budget_id, closed_at, reserved_at);
--rollback drop table budgets_reservation;

--changeset budgets:expenses
--comment: Invoices and receipts. A supplier's invoice counts once, unless it was cancelled. Above a limit of its label it is
--comment: looked at by a second person.
create table if not exists budgets_expense (
    id             uuid         not null primary key,
    reservation_id uuid         not null,
    supplier_id    uuid         not null,
    invoice_number varchar(35)  not null,
    invoiced_on    date         not null,
    cents          bigint       not null,
    note           varchar(300) not null,
    state          varchar(10)  character set ascii not null,
    entered_at     datetime(6)  not null,
    entered_by     uuid         not null,
    approved_at    datetime(6)  null,
    approved_by    uuid         null,
    paid_on        date         null,
    cancelled_at   datetime(6)  null,
    cancel_reason  varchar(300) null,
    version        int          not null,
    live_number    varchar(35) as (if(state = 'CANCELLED', null, invoice_number)) persistent,
    constraint uk_budgets_expense_live_number unique (supplier_id, live_number),
    constraint fk_budgets_expense_reservation foreign key (reservation_id) references budgets_reservation (id),
    constraint fk_budgets_expense_supplier foreign key (supplier_id) references budgets_supplier (id),
    constraint ck_budgets_expense_cents check (cents > 0),
    constraint ck_budgets_expense_state check (state in ('WAITING', 'READY', 'ORDERED', 'PAID', 'CANCELLED')),
    constraint ck_budgets_expense_two_people check (approved_by <> entered_by),
    constraint ck_budgets_expense_paid_on check ((state = 'PAID') = (paid_on is not null))
);

create index if not exists ix_budgets_expense_reservation on budgets_expense (reservation_id);
create index if not exists ix_budgets_expense_state on budgets_expense (state, entered_at);
--rollback drop table budgets_expense;

--changeset budgets:expense-documents
--comment: The invoice or receipt of an expense.
create table if not exists budgets_expense_document (
    expense_id    uuid not null,
    attachment_id uuid not null,
    primary key (expense_id, attachment_id),
    constraint fk_budgets_expense_document_expense foreign key (expense_id) references budgets_expense (id)
) comment 'append-only: what was shown for an expense';

create index if not exists ix_budgets_expense_document_attachment on budgets_expense_document (attachment_id);
--rollback drop table budgets_expense_document;

--changeset budgets:reservation-budget-index
--comment: The index that tells that a reservation is of a budget must not hold when it was closed: whoever closed one took
--comment: a lock on the budget too, after those on its accounts, and waited for whoever had taken them the other way round.
create index if not exists ix_budgets_reservation_budget_id on budgets_reservation (budget_id);
drop index if exists ix_budgets_reservation_budget on budgets_reservation;
create index if not exists ix_budgets_reservation_closed_at on budgets_reservation (budget_id, closed_at, reserved_at);
--rollback create index ix_budgets_reservation_budget on budgets_reservation (budget_id, closed_at, reserved_at);
--rollback drop index ix_budgets_reservation_closed_at on budgets_reservation;
--rollback drop index ix_budgets_reservation_budget_id on budgets_reservation;
