--liquibase formatted sql

--changeset budgets:orders
--comment: Payments for the bank to make, in one file. Its lines are exactly what went into the file, so that the file can
--comment: be had again byte for byte. An invoice that waits for the bank is in one order at most, for as long as it waits;
--comment: an order that the bank did not take is withdrawn. The name of a creditor can be a person's own, and can be emptied.
create table if not exists budgets_order (
    id           uuid         not null primary key,
    message_id   varchar(35)  not null,
    debtor       varchar(70)  not null,
    debtor_iban  varchar(34)  character set ascii collate ascii_bin not null,
    execute_on   date         not null,
    cents        bigint       not null,
    payments     int          not null,
    made_at      datetime(6)  not null,
    made_by      uuid         not null,
    withdrawn_at datetime(6)  null,
    withdrawn_by uuid         null,
    constraint uk_budgets_order_message_id unique (message_id),
    constraint ck_budgets_order_cents check (cents > 0),
    constraint ck_budgets_order_payments check (payments > 0),
    constraint ck_budgets_order_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null))
);

create index if not exists ix_budgets_order_made_at on budgets_order (made_at, id);

create table if not exists budgets_order_line (
    order_id      uuid         not null,
    number        int          not null,
    expense_id    uuid         not null,
    cents         bigint       not null,
    creditor      varchar(70)  null,
    creditor_iban varchar(34)  character set ascii collate ascii_bin not null,
    end_to_end_id varchar(35)  not null,
    remittance    varchar(140) not null,
    primary key (order_id, number),
    constraint uk_budgets_order_line_expense unique (order_id, expense_id),
    constraint uk_budgets_order_line_end_to_end_id unique (end_to_end_id),
    constraint fk_budgets_order_line_order foreign key (order_id) references budgets_order (id),
    constraint fk_budgets_order_line_expense foreign key (expense_id) references budgets_expense (id),
    constraint ck_budgets_order_line_cents check (cents > 0)
) comment 'append-only but creditor: what the bank was asked to pay';

create table if not exists budgets_ordered (
    expense_id uuid not null primary key,
    order_id   uuid not null,
    constraint fk_budgets_ordered_expense foreign key (expense_id) references budgets_expense (id),
    constraint fk_budgets_ordered_order foreign key (order_id) references budgets_order (id)
);

create index if not exists ix_budgets_ordered_order on budgets_ordered (order_id);
--rollback drop table budgets_ordered;
--rollback drop table budgets_order_line;
--rollback drop table budgets_order;

--changeset budgets:statements
--comment: What the bank says of the account, line by line, each once. A line is open until it is matched with an invoice
--comment: that was paid or came back, with a whole order, or with money of a grant, or is set aside with a reason because
--comment: it is not about any budget. The name, account and remittance of the other side are about people: they are
--comment: emptied once they are of no use any more.
create table if not exists budgets_statement (
    id            uuid        not null primary key,
    account       varchar(34) character set ascii collate ascii_bin not null,
    statement_id  varchar(35) not null,
    sequence      varchar(35) not null,
    first_day     date        not null,
    last_day      date        not null,
    opening_cents bigint      not null,
    opening_on    date        not null,
    closing_cents bigint      not null,
    closing_on    date        not null,
    imported_at   datetime(6) not null,
    imported_by   uuid        not null,
    constraint uk_budgets_statement_statement_id unique (account, statement_id)
);

create index if not exists ix_budgets_statement_closing_on on budgets_statement (account, closing_on);

create table if not exists budgets_statement_line (
    id             uuid          not null primary key,
    statement_id   uuid          not null,
    entry          int           not null,
    part           int           not null,
    cents          bigint        not null,
    booked_on      date          not null,
    value_on       date          not null,
    reversal       boolean       not null,
    bank_reference varchar(35)   not null,
    batch          varchar(35)   not null,
    end_to_end_id  varchar(35)   not null,
    name           varchar(140)  null,
    account        varchar(35)   null,
    remittance     varchar(1000) null,
    return_reason  varchar(35)   not null,
    state          varchar(10)   character set ascii not null,
    expense_id     uuid          null,
    order_id       uuid          null,
    receipt_id     uuid          null,
    reason         varchar(300)  null,
    decided_at     datetime(6)   null,
    decided_by     uuid          null,
    version        int           not null,
    constraint uk_budgets_statement_line_entry unique (statement_id, entry, part),
    constraint fk_budgets_statement_line_statement foreign key (statement_id) references budgets_statement (id),
    constraint fk_budgets_statement_line_expense foreign key (expense_id) references budgets_expense (id),
    constraint fk_budgets_statement_line_order foreign key (order_id) references budgets_order (id),
    constraint fk_budgets_statement_line_receipt foreign key (receipt_id) references budgets_transfer (id),
    constraint ck_budgets_statement_line_state check (state in ('OPEN', 'MATCHED', 'ASIDE')),
    constraint ck_budgets_statement_line_match check ((state = 'MATCHED')
        = (expense_id is not null or order_id is not null or receipt_id is not null)),
    constraint ck_budgets_statement_line_decided check ((state = 'OPEN') = (decided_at is null))
);

create index if not exists ix_budgets_statement_line_state on budgets_statement_line (state, booked_on, id);
create index if not exists ix_budgets_statement_line_sums on budgets_statement_line (state, cents);
create index if not exists ix_budgets_statement_line_end on budgets_statement_line (end_to_end_id, state);
create index if not exists ix_budgets_statement_line_batch on budgets_statement_line (batch, state);
create index if not exists ix_budgets_statement_line_expense on budgets_statement_line (expense_id);
create index if not exists ix_budgets_statement_line_order on budgets_statement_line (order_id);
--rollback drop table budgets_statement_line;
--rollback drop table budgets_statement;
