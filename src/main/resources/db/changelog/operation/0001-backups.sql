--liquibase formatted sql

--changeset operation:backups
--validCheckSum: 9:70adbc773be5db7e63b3a0c13fd85569
--comment: One row for each backup that was made, so that an administrator sees whether the nightly one still is. Made at is the moment whose state it holds. Without the folder: where backups lie is nobody's business on a screen.
create table if not exists operation_backup (
    id             bigint       not null auto_increment primary key,
    made_at        datetime(6)  not null,
    file_name      varchar(255) not null,
    bytes          bigint       not null,
    row_count      bigint       not null,
    portal_version varchar(40)  not null
) comment 'append-only: the backups that were made';
--rollback drop table operation_backup;
