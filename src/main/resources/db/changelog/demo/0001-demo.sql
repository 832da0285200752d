--liquibase formatted sql

--changeset demo:filled
--validCheckSum: 9:aaa0ced6c377099a7eb465f697c492e6
--comment: One row says that this database was filled with invented content. Without it --demo refuses to start on a
--comment: database that holds anything, because a demo shows everybody's mail to everybody.
create table if not exists demo_filled (
    id        tinyint     not null primary key check (id = 1),
    filled_at datetime(6) not null
);
--rollback drop table demo_filled;
