--liquibase formatted sql

--changeset budgets:funders
--comment: Whoever gives money, and the accounts of people who may read for them what it did.
create table if not exists budgets_funder (
    id      uuid        not null primary key,
    name    varchar(80) not null,
    kind    varchar(20) not null,
    version int         not null,
    constraint uk_budgets_funder_name unique (name),
    constraint ck_budgets_funder_kind check (kind in ('CORPORATION', 'MUNICIPALITY', 'COMPANY', 'OTHER'))
);

create table if not exists budgets_funder_reader (
    funder_id  uuid not null,
    account_id uuid not null,
    primary key (funder_id, account_id),
    constraint fk_budgets_funder_reader_funder foreign key (funder_id) references budgets_funder (id) on delete cascade
);

create index if not exists ix_budgets_funder_reader_account on budgets_funder_reader (account_id);
--rollback drop table budgets_funder_reader;
--rollback drop table budgets_funder;

--changeset budgets:grants
--comment: What a funder promised for a budget: in instalments, for a period, and what it expects to be achieved. A cut is
--comment: only ever added: first promised money lapses, then received money is owed back and taken as it comes free.
create table if not exists budgets_grant (
    id           uuid         not null primary key,
    funder_id    uuid         not null,
    budget_id    uuid         not null,
    title        varchar(120) not null,
    cents        bigint       not null,
    period_from  date         not null,
    period_until date         not null,
    owed_cents   bigint       not null,
    given_back_cents bigint   not null,
    made_at      datetime(6)  not null,
    made_by      uuid         null,
    version      int          not null,
    constraint fk_budgets_grant_funder foreign key (funder_id) references budgets_funder (id),
    constraint fk_budgets_grant_budget foreign key (budget_id) references budgets_budget (id),
    constraint ck_budgets_grant_cents check (cents > 0),
    constraint ck_budgets_grant_owed_cents check (owed_cents between 0 and cents),
    constraint ck_budgets_grant_period check (period_until >= period_from)
);

create index if not exists ix_budgets_grant_budget on budgets_grant (budget_id);
create index if not exists ix_budgets_grant_made_at on budgets_grant (made_at, id);

create table if not exists budgets_instalment (
    grant_id       uuid   not null,
    number         int    not null,
    due_on         date   not null,
    cents          bigint not null,
    lapsed_cents   bigint not null,
    received_cents bigint not null,
    primary key (grant_id, number),
    constraint fk_budgets_instalment_grant foreign key (grant_id) references budgets_grant (id) on delete cascade,
    constraint ck_budgets_instalment_cents check (cents > 0),
    constraint ck_budgets_instalment_lapsed_cents check (lapsed_cents >= 0),
    constraint ck_budgets_instalment_received_cents check (received_cents >= 0 and received_cents + lapsed_cents <= cents)
);

create table if not exists budgets_expectation (
    grant_id uuid         not null,
    number   int          not null,
    text     varchar(300) not null,
    shown_by varchar(300) not null,
    met_on   date         null,
    finding  varchar(300) null,
    primary key (grant_id, number),
    constraint fk_budgets_expectation_grant foreign key (grant_id) references budgets_grant (id) on delete cascade,
    constraint ck_budgets_expectation_met check ((met_on is null) = (finding is null))
);

create table if not exists budgets_cut (
    id           uuid         not null primary key,
    grant_id     uuid         not null,
    cents        bigint       not null,
    lapsed_cents bigint       not null,
    reason       varchar(300) null,
    made_at      datetime(6)  not null,
    made_by      uuid         null,
    constraint fk_budgets_cut_grant foreign key (grant_id) references budgets_grant (id),
    constraint ck_budgets_cut_cents check (cents > 0),
    constraint ck_budgets_cut_lapsed_cents check (lapsed_cents between 0 and cents)
) comment 'append-only but reason: what funders took back';

create index if not exists ix_budgets_cut_grant on budgets_cut (grant_id);
--rollback drop table budgets_cut;
--rollback drop table budgets_expectation;
--rollback drop table budgets_instalment;
--rollback drop table budgets_grant;

--changeset budgets:receipts
--comment: Money of an instalment that came in. It is booked by one transfer for each budget that got a part; the id is that
--comment: of the first, and those of the others follow from it.
create table if not exists budgets_receipt (
    id         uuid     not null primary key,
    grant_id   uuid     not null,
    instalment int      not null,
    cents      bigint   not null,
    transfers  int      not null,
    constraint fk_budgets_receipt_grant foreign key (grant_id) references budgets_grant (id),
    constraint fk_budgets_receipt_transfer foreign key (id) references budgets_transfer (id),
    constraint ck_budgets_receipt_cents check (cents > 0)
) comment 'append-only: what came in';

create index if not exists ix_budgets_receipt_grant on budgets_receipt (grant_id);
--rollback drop table budgets_receipt;
