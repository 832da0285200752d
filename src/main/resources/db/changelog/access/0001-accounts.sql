--liquibase formatted sql

--changeset access:accounts
--validCheckSum: 9:022bc8e30befa7ce7c82d492529c122f
--comment: Somebody who can sign in. An account need not be a member: a paid coordinator has one too.
create table if not exists access_account (
    id            uuid         not null primary key,
    email         varchar(254) character set ascii collate ascii_general_ci not null,
    name          varchar(200) not null,
    language      char(2)      not null,
    password_hash varchar(200) null,
    created_at    datetime(6)  not null,
    closed_at     datetime(6)  null,
    version       int          not null,
    constraint uk_access_account_email unique (email),
    constraint ck_access_account_language check (language in ('nl', 'en'))
);

create index if not exists ix_access_account_name on access_account (name);

create table if not exists access_role_grant (
    account_id uuid        not null,
    role       varchar(30) not null,
    granted_at datetime(6) not null,
    granted_by uuid        null,
    primary key (account_id, role),
    constraint fk_access_role_grant_account foreign key (account_id) references access_account (id) on delete cascade
);

create index if not exists ix_access_role_grant_role on access_role_grant (role);
--rollback drop table access_role_grant;
--rollback drop table access_account;

--changeset access:sign-in-links
--validCheckSum: 9:4242e2afd7f2aae9838ad3c2dd6c7e7b
--comment: The one link of an account that works now: a newer one takes its place, and using it removes it.
--comment: Only the SHA-256 of the token is kept, so that reading the table signs nobody in.
create table if not exists access_sign_in_link (
    account_id uuid         not null primary key,
    token_hash binary(32)   not null,
    target     varchar(500) not null,
    expires_at datetime(6)  not null,
    constraint uk_access_sign_in_link_token_hash unique (token_hash),
    constraint fk_access_sign_in_link_account foreign key (account_id) references access_account (id) on delete cascade
);
--rollback drop table access_sign_in_link;

--changeset access:audit-trail
--validCheckSum: 9:4ca3b487a6fe7fd5483d46c0c80a7eca
--comment: Who did what to which object, and for whom. Ids and codes only: never names, texts or addresses.
--comment: The detail says what exactly was done: for changed roles which were given (+) and taken (-).
create table if not exists access_audit_entry (
    id           bigint      not null auto_increment primary key,
    at           datetime(6) not null,
    actor        uuid        null,
    on_behalf_of uuid        null,
    module       varchar(30) not null,
    action       varchar(60) not null,
    object       varchar(60) not null,
    object_id    varchar(64) not null,
    detail       varchar(200) not null default ''
) comment 'append-only: the audit trail';

create index if not exists ix_access_audit_entry_object on access_audit_entry (object_id, id);
create index if not exists ix_access_audit_entry_actor on access_audit_entry (actor, id);
--rollback drop table access_audit_entry;

--changeset access:drafts
--validCheckSum: 9:6d9ffa6d9a92ea4976fb931af78b1a92
--comment: What somebody was typing in a form, so that an expired session costs nobody their work.
create table if not exists access_draft (
    account_id uuid         not null,
    form       varchar(100) not null,
    fields     mediumtext   not null check (json_valid(fields)),
    saved_at   datetime(6)  not null,
    primary key (account_id, form),
    constraint fk_access_draft_account foreign key (account_id) references access_account (id) on delete cascade
);

create index if not exists ix_access_draft_saved_at on access_draft (saved_at);
--rollback drop table access_draft;
