--liquibase formatted sql

--changeset places:dwellings
--comment: Where people live. Postcode, house number and addition tell a dwelling from all others; the key of an addition
--comment: is in capitals and without spaces and hyphens, so that 12-bis A and 12 BIS a are one door.
create table if not exists places_block (
    id      uuid        not null primary key,
    name    varchar(80) not null,
    version int         not null,
    constraint uk_places_block_name unique (name)
);

create table if not exists places_landlord (
    id      uuid        not null primary key,
    name    varchar(80) not null,
    version int         not null,
    constraint uk_places_landlord_name unique (name)
);

create table if not exists places_dwelling (
    id           uuid        not null primary key,
    street       varchar(80) not null,
    house_number int         not null,
    addition     varchar(10) character set ascii collate ascii_bin not null,
    addition_key varchar(10) character set ascii collate ascii_bin not null,
    postcode     char(6)     character set ascii collate ascii_bin not null,
    town         varchar(80) not null,
    block_id     uuid        null,
    landlord_id  uuid        null,
    tenure       varchar(10) null,
    version      int         not null,
    constraint uk_places_dwelling_door unique (postcode, house_number, addition_key),
    constraint fk_places_dwelling_block foreign key (block_id) references places_block (id),
    constraint fk_places_dwelling_landlord foreign key (landlord_id) references places_landlord (id),
    constraint ck_places_dwelling_house_number check (house_number between 1 and 99999),
    constraint ck_places_dwelling_tenure check (tenure in ('TENANT', 'OWNER'))
);

create index if not exists ix_places_dwelling_address
    on places_dwelling (street, house_number, addition_key, postcode);
create index if not exists ix_places_dwelling_block
    on places_dwelling (block_id, street, house_number, addition_key, postcode);
create index if not exists ix_places_dwelling_landlord
    on places_dwelling (landlord_id, street, house_number, addition_key, postcode);
--rollback drop table places_dwelling;
--rollback drop table places_landlord;
--rollback drop table places_block;

--changeset places:boundaries
--comment: The neighbourhood as its board draws it: four digits of a postcode, whole postcodes and streets. An address
--comment: lies inside when one of them fits; where there are none, every address does.
create table if not exists places_area_part (
    kind varchar(10) character set ascii collate ascii_bin not null,
    name varchar(80) not null,
    primary key (kind, name),
    constraint ck_places_area_part_kind check (kind in ('DIGITS', 'POSTCODE', 'STREET'))
);
--rollback drop table places_area_part;
