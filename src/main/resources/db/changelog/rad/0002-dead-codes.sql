--liquibase formatted sql

--changeset rad:dead-codes
--comment: The code that an evening had: it lets nobody in, but whoever was in and loads the page again sees what they put.
alter table rad_evening add column if not exists dead_code char(6) character set ascii collate ascii_bin null after code;
