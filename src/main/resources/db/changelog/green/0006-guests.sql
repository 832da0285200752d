--liquibase formatted sql

--changeset green:guests
--comment: Whoever joins one shift without an account: by the code on the sign of a plot, or at the desk. Nobody is a guest on a shift
--comment: twice. They come back to their place by a secret address, of which only the hash is kept (SHA-256). With the season their
--comment: name and number go; that somebody came stays with the shift.
create table if not exists green_guest (
    id           uuid        not null primary key,
    shift_id     uuid        not null,
    name         varchar(80) not null,
    phone        varchar(20) not null,
    secret_hash  binary(32)  not null,
    signed_up_at datetime(6) not null,
    forget_on    date        not null,
    constraint uk_green_guest_phone unique (shift_id, phone),
    constraint uk_green_guest_secret_hash unique (secret_hash),
    constraint fk_green_guest_shift foreign key (shift_id) references green_shift (id) on delete cascade,
    constraint ck_green_guest_name check (name <> '')
);

create index if not exists ix_green_guest_forget_on on green_guest (forget_on);
--rollback drop table green_guest;
