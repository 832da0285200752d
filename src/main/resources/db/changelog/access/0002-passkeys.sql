--liquibase formatted sql

--changeset access:passkey-holders
--validCheckSum: 9:a3158b8d3985e9e62784d828d45cb60a
--comment: By what name the devices of somebody know them: random, so that a passkey tells nothing about the account.
--comment: Without this row its passkeys are gone too; the account then gets another name with the next one.
create table if not exists access_passkey_holder (
    account_id uuid       not null primary key,
    handle     binary(32) not null,
    constraint uk_access_passkey_holder_handle unique (handle),
    constraint fk_access_passkey_holder_account foreign key (account_id) references access_account (id) on delete cascade
);
--rollback drop table access_passkey_holder;

--changeset access:passkeys
--validCheckSum: 9:6649be252f1107852d53ea3364ce0aea
--comment: A key on somebody's device that signs them in; what lies here is its public half, and secret to nobody.
--comment: The attestation says nothing about the device, for none is asked; the verifier reads the key from it.
create table if not exists access_passkey (
    id              uuid            not null primary key,
    account_id      uuid            not null,
    credential_id   varbinary(1023) not null,
    public_key      varbinary(4096) not null,
    attestation     varbinary(4096) not null,
    signature_count bigint          not null,
    transports      varchar(100)    character set ascii collate ascii_general_ci not null,
    user_verified   boolean         not null,
    backup_eligible boolean         not null,
    backed_up       boolean         not null,
    name            varchar(60)     not null,
    created_at      datetime(6)     not null,
    last_used_at    datetime(6)     null,
    constraint uk_access_passkey_credential_id unique (credential_id),
    constraint fk_access_passkey_account foreign key (account_id) references access_passkey_holder (account_id)
        on delete cascade
);

create index if not exists ix_access_passkey_account on access_passkey (account_id, created_at);
--rollback drop table access_passkey;
