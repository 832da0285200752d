--liquibase formatted sql

--changeset harry:photos
--comment: Photos that were kept as files for good go where they can be forgotten. Pictures were never larger than that.
insert ignore into attachments_photo (id, type, bytes, size, sha256, added_at)
select f.id, f.type, f.bytes, f.size, f.sha256, f.added_at from attachments_file f
where f.id in (select attachment_id from harry_request_photo union select photo_id from harry_listing where photo_id is not null);

delete from attachments_file where id in (select id from attachments_photo);
--rollback insert into attachments_file (id, name, type, bytes, size, sha256, added_at) select id, '', type, bytes, size, sha256, added_at from attachments_photo;
