--liquibase formatted sql

--changeset workgroups:groups
--comment: Neighbours who take something on together, and who is in which group. A group that ended stays, with nobody new in it.
create table if not exists workgroups_group (
    id         uuid         not null primary key,
    name       varchar(80)  not null,
    purpose    varchar(400) not null,
    founded_at datetime(6)  not null,
    ended_at   datetime(6)  null,
    version    int          not null,
    constraint ck_workgroups_group_name check (name <> '')
);

create table if not exists workgroups_person (
    group_id   uuid        not null,
    account_id uuid        not null,
    joined_at  datetime(6) not null,
    primary key (group_id, account_id),
    constraint fk_workgroups_person_group foreign key (group_id) references workgroups_group (id)
);

create index if not exists ix_workgroups_person_account on workgroups_person (account_id);
--rollback drop table workgroups_person;
--rollback drop table workgroups_group;
