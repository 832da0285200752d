--liquibase formatted sql

--changeset harry:lists
--comment: Who repairs what in a rented home. Each landlord has a list of its own, in versions; a list without a landlord is the
--comment: general one, for whoever's landlord has none. What is published never changes any more: what was judged by it can
--comment: be looked up years later. At most one version of a list is a draft.
create table if not exists harry_list (
    id           uuid         not null primary key,
    landlord_id  uuid         null,
    whose        uuid         as (coalesce(landlord_id, '00000000-0000-0000-0000-000000000000')) persistent,
    number       int          not null,
    note         varchar(500) not null,
    drafted_at   datetime(6)  not null,
    published_at datetime(6)  null,
    published_by uuid         null,
    valid_from   date         null,
    draft_of     uuid         as (if(published_at is null, coalesce(landlord_id, '00000000-0000-0000-0000-000000000000'), null)) persistent,
    version      int          not null,
    constraint uk_harry_list_number unique (whose, number),
    constraint uk_harry_list_draft unique (draft_of),
    constraint ck_harry_list_published check ((published_at is null) = (valid_from is null))
);

create table if not exists harry_item (
    list_id      uuid         not null,
    code         varchar(40)  character set ascii collate ascii_bin not null,
    name_dutch   varchar(80)  not null,
    name_english varchar(80)  not null,
    words        varchar(400) not null,
    rooms        varchar(200) character set ascii collate ascii_bin not null,
    category     varchar(20)  character set ascii collate ascii_bin not null,
    duty         varchar(10)  character set ascii collate ascii_bin not null,
    certificate  varchar(20)  character set ascii collate ascii_bin null,
    danger       varchar(20)  character set ascii collate ascii_bin null,
    emergency    boolean      not null,
    cover        varchar(10)  character set ascii collate ascii_bin not null,
    tip_dutch    varchar(500) not null,
    tip_english  varchar(500) not null,
    questions    json         not null,
    to_check     boolean      not null,
    version      int          not null,
    primary key (list_id, code),
    constraint fk_harry_item_list foreign key (list_id) references harry_list (id) on delete cascade,
    constraint ck_harry_item_duty check (duty in ('TENANT', 'CERTIFIED', 'LANDLORD')),
    constraint ck_harry_item_certificate check ((certificate is not null) = (duty = 'CERTIFIED')),
    constraint ck_harry_item_emergency check (not emergency or (duty <> 'TENANT' and danger is not null)),
    constraint ck_harry_item_cover check (cover in ('NONE', 'SERVICE', 'DRAINS') and (cover = 'NONE' or duty <> 'LANDLORD'))
);
--rollback drop table harry_item;
--rollback drop table harry_list;

--changeset harry:landlords
--comment: How tenants reach a landlord when something is broken, and what its subscriptions cost from one day to another.
create table if not exists harry_landlord (
    landlord_id     uuid         not null primary key,
    phone           varchar(20)  null,
    emergency_phone varchar(20)  null,
    email           varchar(254) null,
    page            varchar(300) null,
    version         int          not null
);

create table if not exists harry_tariff (
    id                 uuid        not null primary key,
    landlord_id        uuid        not null,
    cover              varchar(10) character set ascii collate ascii_bin not null,
    month_cents        bigint      not null,
    inspection_percent int         null,
    inspection_name    varchar(60) null,
    valid_from         date        not null,
    valid_until        date        null,
    version            int         not null,
    constraint uk_harry_tariff_from unique (landlord_id, cover, valid_from),
    constraint ck_harry_tariff_cover check (cover in ('SERVICE', 'DRAINS')),
    constraint ck_harry_tariff_month_cents check (month_cents between 0 and 100000),
    constraint ck_harry_tariff_inspection check ((inspection_percent is null) = (inspection_name is null)),
    constraint ck_harry_tariff_inspection_percent check (inspection_percent between 0 and 99),
    constraint ck_harry_tariff_valid_until check (valid_until >= valid_from)
);
--rollback drop table harry_tariff;
--rollback drop table harry_landlord;
