--liquibase formatted sql

--changeset attachments:files
--comment: Files that people attached, as they were kept after they were looked into. In the database and not in a folder:
--comment: one backup holds all, a file is kept in the transaction of what it belongs to, and no web server can hand it out
--comment: by accident. Who may see a file is known by the module it is attached in. A name may be somebody's, so it can
--comment: be emptied; what is in a file cannot be changed unnoticed, for its fingerprint stays.
create table if not exists attachments_file (
    id       uuid         not null primary key,
    name     varchar(120) not null,
    type     varchar(10)  character set ascii collate ascii_bin not null,
    bytes    mediumblob   not null,
    size     int          not null,
    sha256   char(64)     character set ascii collate ascii_bin not null,
    added_at datetime(6)  not null,
    constraint ck_attachments_file_type check (type in ('PDF', 'JPEG', 'PNG')),
    constraint ck_attachments_file_size check (size between 1 and 10485760 and size = octet_length(bytes))
) comment 'append-only but name: files as people attached them';
--rollback drop table attachments_file;
