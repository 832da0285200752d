--liquibase formatted sql

--changeset access:trail-search
--comment: The trail is searched by who acted, for whom, what was done and when; it grows for ever.
create index if not exists ix_access_audit_entry_on_behalf_of on access_audit_entry (on_behalf_of, id);
create index if not exists ix_access_audit_entry_action on access_audit_entry (module, action, id);
create index if not exists ix_access_audit_entry_at on access_audit_entry (at, id);
--rollback drop index ix_access_audit_entry_on_behalf_of on access_audit_entry;
--rollback drop index ix_access_audit_entry_action on access_audit_entry;
--rollback drop index ix_access_audit_entry_at on access_audit_entry;
