--liquibase formatted sql

--changeset access:mandates
--comment: Whom somebody appointed as guardian. Offered to a mail address, whether or not somebody has an account with it:
--comment: the holder is known once they accepted. What ended stays, for it tells who might act for whom.
create table if not exists access_mandate (
    id          uuid         not null primary key,
    giver       uuid         not null,
    address     varchar(254) character set ascii collate ascii_general_ci not null,
    holder      uuid         null,
    areas       varchar(700) not null,
    ends_on     date         not null,
    offered_at  datetime(6)  not null,
    accepted_at datetime(6)  null,
    ended_at    datetime(6)  null,
    ended_by    uuid         null,
    version     int          not null,
    constraint fk_access_mandate_giver foreign key (giver) references access_account (id) on delete cascade,
    constraint fk_access_mandate_holder foreign key (holder) references access_account (id) on delete cascade
);

create index if not exists ix_access_mandate_giver on access_mandate (giver, ended_at);
create index if not exists ix_access_mandate_holder on access_mandate (holder, ended_at);
create index if not exists ix_access_mandate_address on access_mandate (address, ended_at);
create index if not exists ix_access_mandate_ends_on on access_mandate (ends_on);
--rollback drop table access_mandate;

--changeset access:acting
--comment: Each time that somebody acted for a member, and how it ended. Only ever added to, so that nobody can act unseen.
create table if not exists access_acting (
    id         uuid         not null primary key,
    actor      uuid         not null,
    member     uuid         not null,
    mandate_id uuid         null,
    reason     varchar(200) not null,
    way        varchar(20)  not null,
    started_at datetime(6)  not null,
    ends_at    datetime(6)  not null
) comment 'append-only but reason: who acted for whom';

create index if not exists ix_access_acting_member on access_acting (member, started_at);
create index if not exists ix_access_acting_ends_at on access_acting (ends_at);

create table if not exists access_acting_end (
    acting_id uuid        not null primary key,
    ended_at  datetime(6) not null,
    ending    varchar(20) not null,
    constraint fk_access_acting_end_acting foreign key (acting_id) references access_acting (id)
) comment 'append-only: how acting for somebody ended';
--rollback drop table access_acting_end;
--rollback drop table access_acting;
