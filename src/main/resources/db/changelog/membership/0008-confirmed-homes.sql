--liquibase formatted sql

--changeset membership:confirmed-homes
--comment: Whether a home counts for its dwelling and its block. A member who says that they moved into a dwelling waits until
--comment: the office looked at it; who lived somewhere before this is there. A row that does not say so has not been looked at.
alter table membership_residence add column if not exists confirmed boolean not null default true;
alter table membership_residence alter column confirmed set default false;
create index if not exists ix_membership_residence_confirmed on membership_residence (confirmed, moved_out);
--rollback drop index ix_membership_residence_confirmed on membership_residence;
--rollback alter table membership_residence drop column confirmed;
