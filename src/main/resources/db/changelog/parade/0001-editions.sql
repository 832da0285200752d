--liquibase formatted sql

--changeset parade:editions
--comment: A market that comes back every year under one name or another, and one year of it. What is paid back when it is
--comment: uncertain or called off, and when somebody cancels, is agreed before booking opens and stands from then on. Percentages
--comment: are whole and of the price without the deposit, which always goes back. The row in parade_desk is locked by whoever gives out
--comment: numbers or counts what is left of an edition, so that they do so one after another.
create table if not exists parade_series (
    id      uuid         not null primary key,
    name    varchar(80)  not null,
    version int          not null,
    constraint uk_parade_series_name unique (name),
    constraint ck_parade_series_name check (name <> '')
);

create table if not exists parade_series_alias (
    series_id uuid        not null,
    alias     varchar(80) not null,
    primary key (series_id, alias),
    constraint fk_parade_series_alias_series foreign key (series_id) references parade_series (id)
);

create table if not exists parade_edition (
    id                uuid          not null primary key,
    series_id         uuid          not null,
    code              varchar(12)   character set ascii collate ascii_bin not null,
    name              varchar(80)   not null,
    street            varchar(120)  not null,
    about             varchar(2000) not null,
    status            varchar(10)   character set ascii collate ascii_bin not null,
    status_reason     varchar(300)  not null,
    approval          boolean       not null,
    early_until       date          null,
    change_until      date          null,
    kept_percent      int           not null,
    kept_until        date          null,
    payment_days      int           not null,
    offer_hours       int           not null,
    most_alike        int           null,
    vat_percent       int           not null,
    iban              varchar(34)   character set ascii collate ascii_bin not null,
    account_holder    varchar(70)   not null,
    terms             varchar(4000) not null,
    food_rules        varchar(2000) not null,
    fire_rules        varchar(2000) not null,
    heat_plan         varchar(2000) not null,
    storm_plan        varchar(2000) not null,
    uncertain_percent int           not null,
    cancelled_percent int           not null,
    opened_at         datetime(6)   null,
    version           int           not null,
    constraint fk_parade_edition_series foreign key (series_id) references parade_series (id),
    constraint uk_parade_edition_code unique (code),
    constraint ck_parade_edition_code check (code <> ''),
    constraint ck_parade_edition_name check (name <> ''),
    constraint ck_parade_edition_percents check (kept_percent between 0 and 100 and uncertain_percent between 0 and 100
        and cancelled_percent between 0 and 100 and vat_percent between 0 and 30),
    constraint ck_parade_edition_terms check (payment_days between 1 and 90 and offer_hours between 1 and 336)
);

create table if not exists parade_day (
    edition_id uuid not null,
    day        date not null,
    opens_at   time not null,
    closes_at  time not null,
    set_up_at  time not null,
    primary key (edition_id, day),
    constraint fk_parade_day_edition foreign key (edition_id) references parade_edition (id),
    constraint ck_parade_day_times check (set_up_at <= opens_at and opens_at < closes_at)
);

create table if not exists parade_refund_step (
    edition_id  uuid not null,
    days_before int  not null,
    percent     int  not null,
    primary key (edition_id, days_before),
    constraint fk_parade_refund_step_edition foreign key (edition_id) references parade_edition (id),
    constraint ck_parade_refund_step check (days_before >= 0 and percent between 0 and 100)
);

create table if not exists parade_desk (
    edition_id    uuid not null primary key,
    last_booking  int  not null,
    last_invoice  int  not null,
    last_in_line  int  not null,
    constraint fk_parade_desk_edition foreign key (edition_id) references parade_edition (id)
);
--rollback drop table parade_desk;
--rollback drop table parade_refund_step;
--rollback drop table parade_day;
--rollback drop table parade_edition;
--rollback drop table parade_series_alias;
--rollback drop table parade_series;

--changeset parade:prices
--comment: What a pitch costs, by what is sold on it and who books: per metre of its length or for the whole pitch, for each day. Without a row
--comment: such a booking is not possible; zero is free. What comes with a pitch has its own stock, which is never below nothing,
--comment: whoever races: the database refuses it. Load is in watts, for one of them.
create table if not exists parade_price (
    edition_id    uuid        not null,
    category      varchar(12) character set ascii collate ascii_bin not null,
    kind          varchar(12) character set ascii collate ascii_bin not null,
    unit          varchar(6)  character set ascii collate ascii_bin not null,
    price_cents   bigint      not null,
    early_cents   bigint      null,
    deposit_cents bigint      not null,
    primary key (edition_id, category, kind),
    constraint fk_parade_price_edition foreign key (edition_id) references parade_edition (id),
    constraint ck_parade_price_cents check (price_cents >= 0 and deposit_cents >= 0
        and (early_cents is null or early_cents between 0 and price_cents))
);

create table if not exists parade_category_limit (
    edition_id uuid        not null,
    category   varchar(12) character set ascii collate ascii_bin not null,
    most       int         not null,
    primary key (edition_id, category),
    constraint fk_parade_category_limit_edition foreign key (edition_id) references parade_edition (id),
    constraint ck_parade_category_limit_most check (most >= 0)
);

create table if not exists parade_add_on (
    id          uuid        not null primary key,
    edition_id  uuid        not null,
    kind        varchar(12) character set ascii collate ascii_bin not null,
    name        varchar(80) not null,
    price_cents bigint      not null,
    watts       int         not null,
    stock       int         not null,
    taken       int         not null,
    position    int         not null,
    constraint fk_parade_add_on_edition foreign key (edition_id) references parade_edition (id),
    constraint uk_parade_add_on_name unique (edition_id, name),
    constraint ck_parade_add_on_price check (price_cents >= 0 and watts >= 0),
    constraint ck_parade_add_on_taken check (0 <= taken and taken <= stock)
);
--rollback drop table parade_add_on;
--rollback drop table parade_category_limit;
--rollback drop table parade_price;
