--liquibase formatted sql

--changeset attachments:photos
--comment: Photos of somebody's home or of somebody themselves. Unlike a file that something was decided or paid by, they
--comment: prove nothing, and go with whoever is forgotten: so this table is not append-only, and has no names.
create table if not exists attachments_photo (
    id       uuid        not null primary key,
    type     varchar(10) character set ascii collate ascii_bin not null,
    bytes    mediumblob  not null,
    size     int         not null,
    sha256   char(64)    character set ascii collate ascii_bin not null,
    added_at datetime(6) not null,
    constraint ck_attachments_photo_type check (type in ('JPEG', 'PNG')),
    constraint ck_attachments_photo_size check (size between 1 and 10485760 and size = octet_length(bytes))
);
--rollback drop table attachments_photo;
