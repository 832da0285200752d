--liquibase formatted sql

--changeset parade:bookings
--comment: Who books what. HELD is kept for somebody while they fill in the form, OFFERED while somebody from the waiting list thinks it
--comment: over: both end at held_until, also when nobody looks. REQUESTED waits for the organiser. A booking that is over keeps its rows.
--comment: A pitch is taken on a day by one booking at most, whoever races: live is 1 for that one and absent for those that gave it up.
--comment: held_until stands with each of them too, so that the next one takes over what ran out by looking at that row alone.
--comment: Somebody fills in one form at a time: holding is 1 while they do. moved_at says that the organiser moved it, and with each
--comment: pitch that it was left or taken in that move, so that whoever booked can have it undone once: back_at.
create table if not exists parade_booking (
    id         uuid         not null primary key,
    edition_id uuid         not null,
    number     int          null,
    account_id uuid         not null,
    state      varchar(10)  character set ascii collate ascii_bin not null,
    category   varchar(12)  character set ascii collate ascii_bin not null,
    kind       varchar(12)  character set ascii collate ascii_bin null,
    name       varchar(120) not null,
    sells      varchar(500) not null,
    sector     varchar(40)  not null,
    photo_id   uuid         null,
    kvk        varchar(8)   character set ascii collate ascii_bin null,
    phone      varchar(20)  not null,
    food_at    datetime(6)  null,
    fire_at    datetime(6)  null,
    wishes     varchar(300) not null,
    agreed_at  datetime(6)  null,
    held_until datetime(6)  null,
    extended   boolean      not null,
    holding    tinyint      null,
    moved_at   datetime(6)  null,
    back_at    datetime(6)  null,
    begun_at   datetime(6)  not null,
    ended_at   datetime(6)  null,
    reason     varchar(300) not null,
    version    int          not null,
    constraint fk_parade_booking_edition foreign key (edition_id) references parade_edition (id),
    constraint uk_parade_booking_number unique (edition_id, number),
    constraint uk_parade_booking_holding unique (account_id, edition_id, holding),
    constraint ck_parade_booking_held check ((state in ('HELD', 'OFFERED')) = (held_until is not null))
);

create index if not exists ix_parade_booking_state on parade_booking (edition_id, state);
create index if not exists ix_parade_booking_held_until on parade_booking (held_until);

create table if not exists parade_occupation (
    booking_id uuid        not null,
    pitch_id   uuid        not null,
    day        date        not null,
    live       tinyint     null,
    held_until datetime(6) null,
    freed_at   datetime(6) null,
    moved_at   datetime(6) null,
    primary key (booking_id, pitch_id, day),
    constraint fk_parade_occupation_booking foreign key (booking_id) references parade_booking (id),
    constraint fk_parade_occupation_pitch foreign key (pitch_id) references parade_pitch (id),
    constraint uk_parade_occupation_pitch_day unique (pitch_id, day, live),
    constraint ck_parade_occupation_live check (live is null or live = 1),
    constraint ck_parade_occupation_freed check ((live is null) = (freed_at is not null))
);

create table if not exists parade_booking_add_on (
    booking_id uuid not null,
    add_on_id  uuid not null,
    quantity   int  not null,
    primary key (booking_id, add_on_id),
    constraint fk_parade_booking_add_on_booking foreign key (booking_id) references parade_booking (id),
    constraint fk_parade_booking_add_on_add_on foreign key (add_on_id) references parade_add_on (id),
    constraint ck_parade_booking_add_on_quantity check (quantity > 0)
);
--rollback drop table parade_booking_add_on;
--rollback drop table parade_occupation;
--rollback drop table parade_booking;

--changeset parade:money
--comment: What was agreed, line by line, and what became of it. A line is added and never changed; ended_at says that it holds no longer.
--comment: Invoices have consecutive numbers within an edition, and so have credit notes, whose lines are below zero and name the line of which
--comment: they give back how many per cent: each is invoiced once and credited once, whoever races. Payments that came in are above zero, refunds below; what was booked wrongly is put right by
--comment: a row of the other sign. What an entry of a bank statement is known by is booked once. Nothing here is changed or
--comment: deleted except what people typed, when they are erased.
create table if not exists parade_agreed_line (
    id          uuid         not null primary key,
    booking_id  uuid         not null,
    position    int          not null,
    kind        varchar(8)   character set ascii collate ascii_bin not null,
    pitch_id    uuid         null,
    add_on_id   uuid         null,
    label       varchar(160) not null,
    quantity    int          not null,
    each_cents  bigint       not null,
    total_cents bigint       not null,
    agreed_at   datetime(6)  not null,
    ended_at    datetime(6)  null,
    constraint fk_parade_agreed_line_booking foreign key (booking_id) references parade_booking (id),
    constraint uk_parade_agreed_line_position unique (booking_id, position),
    constraint ck_parade_agreed_line_total check (total_cents >= 0 and each_cents >= 0 and quantity > 0)
);

create table if not exists parade_invoice (
    id          uuid         not null primary key,
    edition_id  uuid         not null,
    booking_id  uuid         not null,
    number      int          not null,
    kind        varchar(8)   character set ascii collate ascii_bin not null,
    made_on     date         not null,
    due_on      date         null,
    name        varchar(120) not null,
    reason      varchar(16)  character set ascii collate ascii_bin not null,
    vat_percent int          not null,
    total_cents bigint       not null,
    made_at     datetime(6)  not null,
    constraint fk_parade_invoice_edition foreign key (edition_id) references parade_edition (id),
    constraint fk_parade_invoice_booking foreign key (booking_id) references parade_booking (id),
    constraint uk_parade_invoice_number unique (edition_id, number),
    constraint ck_parade_invoice_total check ((kind = 'INVOICE' and total_cents >= 0) or (kind = 'CREDIT' and total_cents <= 0))
) comment 'append-only but name';

create index if not exists ix_parade_invoice_booking on parade_invoice (booking_id);

create table if not exists parade_invoice_line (
    invoice_id     uuid         not null,
    position       int          not null,
    agreed_line_id uuid         not null,
    credits        boolean      not null,
    label          varchar(160) not null,
    quantity       int          not null,
    percent        int          not null,
    total_cents    bigint       not null,
    primary key (invoice_id, position),
    constraint uk_parade_invoice_line_agreed unique (agreed_line_id, credits),
    constraint fk_parade_invoice_line_invoice foreign key (invoice_id) references parade_invoice (id),
    constraint fk_parade_invoice_line_agreed foreign key (agreed_line_id) references parade_agreed_line (id),
    constraint ck_parade_invoice_line_percent check (percent between 0 and 100),
    constraint ck_parade_invoice_line_total check ((credits and total_cents <= 0) or (not credits and total_cents >= 0))
) comment 'append-only';

create table if not exists parade_reminder (
    invoice_id uuid        not null,
    turn       int         not null,
    sent_at    datetime(6) not null,
    primary key (invoice_id, turn),
    constraint fk_parade_reminder_invoice foreign key (invoice_id) references parade_invoice (id)
) comment 'append-only';

create table if not exists parade_payment (
    id         uuid         not null primary key,
    booking_id uuid         not null,
    kind       varchar(10)  character set ascii collate ascii_bin not null,
    cents      bigint       not null,
    paid_on    date         not null,
    entry_key  varchar(120) character set ascii collate ascii_bin null,
    undoes_id  uuid         null,
    note       varchar(300) not null,
    made_by    uuid         not null,
    made_at    datetime(6)  not null,
    constraint fk_parade_payment_booking foreign key (booking_id) references parade_booking (id),
    constraint fk_parade_payment_undoes foreign key (undoes_id) references parade_payment (id),
    constraint uk_parade_payment_entry unique (entry_key),
    constraint uk_parade_payment_undoes unique (undoes_id),
    constraint ck_parade_payment_cents check (cents <> 0)
) comment 'append-only but note';

create index if not exists ix_parade_payment_booking on parade_payment (booking_id);

create table if not exists parade_bank_line (
    entry_key  varchar(120)  character set ascii collate ascii_bin not null primary key,
    edition_id uuid          not null,
    booked_on  date          not null,
    cents      bigint        not null,
    name       varchar(140)  not null,
    account    varchar(35)   not null,
    remittance varchar(1000) not null,
    state      varchar(8)    character set ascii collate ascii_bin not null,
    booking_id uuid          null,
    read_at    datetime(6)   not null,
    constraint fk_parade_bank_line_edition foreign key (edition_id) references parade_edition (id),
    constraint fk_parade_bank_line_booking foreign key (booking_id) references parade_booking (id),
    constraint ck_parade_bank_line_cents check (cents <> 0)
);

create index if not exists ix_parade_bank_line_edition on parade_bank_line (edition_id, state, booked_on);
--rollback drop table parade_bank_line;
--rollback drop table parade_payment;
--rollback drop table parade_reminder;
--rollback drop table parade_invoice_line;
--rollback drop table parade_invoice;
--rollback drop table parade_agreed_line;
