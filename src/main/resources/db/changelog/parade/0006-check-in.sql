--liquibase formatted sql

--changeset parade:check-in
--comment: Who came on the day, and who did not, as the organiser said. What was said last holds; nothing is changed or deleted.
create table if not exists parade_check_in (
    booking_id uuid        not null,
    day        date        not null,
    said_at    datetime(6) not null,
    came       boolean     null comment 'null: what was said before was a mistake',
    said_by    uuid        not null,
    primary key (booking_id, day, said_at),
    constraint fk_parade_check_in_booking foreign key (booking_id) references parade_booking (id)
) comment 'append-only';
--rollback drop table parade_check_in;
