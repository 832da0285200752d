--liquibase formatted sql

--changeset budgets:budgets
--comment: Labelled budgets. Whose one is, is a member, a dwelling, a block, a street or nobody: everybody; each has one of a
--comment: label. The name is a copy, for lists and exports; that of a person follows the account, also into oblivion.
create table if not exists budgets_budget (
    id         uuid         not null primary key,
    label      varchar(30)  character set ascii collate ascii_bin not null,
    scale      varchar(20)  not null,
    holder     varchar(80)  not null,
    account_id uuid         null,
    name       varchar(200) not null,
    opened_at  datetime(6)  not null,
    version    int          not null,
    constraint uk_budgets_budget_holder unique (label, holder),
    constraint fk_budgets_budget_label foreign key (label) references budgets_label (code)
);

create index if not exists ix_budgets_budget_holder on budgets_budget (scale, holder);
create index if not exists ix_budgets_budget_account on budgets_budget (account_id);
create index if not exists ix_budgets_budget_name on budgets_budget (name, id);
--rollback drop table budgets_budget;

--changeset budgets:ledger
--comment: The euro ledger. A transfer moves whole cents from one account to another, so that the sum of all is zero by its
--comment: shape. Transfers are only ever added. An account keeps the sum of its transfers, and how far below zero it may go;
--comment: check-ledger proves it. A year that is closed takes no transfer any more: whoever books holds a share of its row.
create table if not exists budgets_year (
    year      smallint    not null primary key,
    closed_at datetime(6) null,
    closed_by uuid        null,
    constraint ck_budgets_year_closed check ((closed_at is null) = (closed_by is null))
);

create table if not exists budgets_account (
    id            uuid        not null primary key,
    kind          varchar(10) character set ascii not null,
    budget_id     uuid        not null,
    about         uuid        null,
    purpose       varchar(30) character set ascii collate ascii_bin null,
    year          smallint    null,
    balance_cents bigint      not null,
    floor_cents   bigint      null,
    constraint fk_budgets_account_budget foreign key (budget_id) references budgets_budget (id),
    constraint ck_budgets_account_kind check (kind in ('GRANTED', 'FREE', 'SAVED', 'RESERVED', 'CLAIMED', 'PAID', 'RETURNED')),
    constraint ck_budgets_account_year check ((kind in ('GRANTED', 'PAID', 'RETURNED')) = (year is not null)),
    constraint ck_budgets_account_floor check (balance_cents >= floor_cents)
);

create index if not exists ix_budgets_account_budget on budgets_account (budget_id, kind, balance_cents);
create index if not exists ix_budgets_account_year on budgets_account (budget_id, year, kind);
create index if not exists ix_budgets_account_about on budgets_account (about, kind);

create table if not exists budgets_transfer (
    number       bigint       not null auto_increment primary key,
    id           uuid         not null,
    kind         varchar(10)  character set ascii not null,
    from_account uuid         not null,
    to_account   uuid         not null,
    from_budget  uuid         not null,
    to_budget    uuid         not null,
    cents        bigint       not null,
    booked_on    date         not null,
    booked_at    datetime(6)  not null,
    booked_by    uuid         null,
    reverses     uuid         null,
    reason       varchar(300) null,
    other_budget uuid as (if(from_budget = to_budget, null, to_budget)) persistent,
    constraint uk_budgets_transfer_id unique (id),
    constraint uk_budgets_transfer_reverses unique (reverses),
    constraint fk_budgets_transfer_from foreign key (from_account) references budgets_account (id),
    constraint fk_budgets_transfer_to foreign key (to_account) references budgets_account (id),
    constraint fk_budgets_transfer_reverses foreign key (reverses) references budgets_transfer (id),
    constraint ck_budgets_transfer_cents check (cents > 0),
    constraint ck_budgets_transfer_accounts check (from_account <> to_account)
) comment 'append-only but reason: where each euro went';

create index if not exists ix_budgets_transfer_from_budget on budgets_transfer (from_budget, number);
create index if not exists ix_budgets_transfer_other_budget on budgets_transfer (other_budget, number);
create index if not exists ix_budgets_transfer_helped on budgets_transfer (from_budget, other_budget);
create index if not exists ix_budgets_transfer_booked_on on budgets_transfer (booked_on);
--rollback drop table budgets_transfer;
--rollback drop table budgets_account;
--rollback drop table budgets_year;

--changeset budgets:account-balance-index
--comment: The index that tells that an account is of a budget must not hold its balance: whoever changed that took a lock
--comment: on the budget too, after that on the account, and waited for whoever had taken them the other way round.
drop index if exists ix_budgets_account_budget on budgets_account;
create index if not exists ix_budgets_account_balance on budgets_account (budget_id, kind, balance_cents);
--rollback create index ix_budgets_account_budget on budgets_account (budget_id, kind, balance_cents);
--rollback drop index ix_budgets_account_balance on budgets_account;
