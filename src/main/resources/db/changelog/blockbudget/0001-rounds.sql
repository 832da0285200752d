--liquibase formatted sql

--changeset blockbudget:rounds
--comment: A vote of a block on how to spend an amount of its budget. Its rules are free until it is opened; from then on
--comment: they stand in the words that were published, and only days are moved. Each phase begins at midnight in
--comment: the neighbourhood; the last days belong to theirs as a whole. The money lies in the pot, a reservation of the budget.
create table if not exists blockbudget_round (
    id              uuid         not null primary key,
    budget_id       uuid         not null,
    block_id        uuid         not null,
    block_name      varchar(80)  not null,
    title           varchar(120) not null,
    cents           bigint       not null,
    voters          varchar(20)  not null,
    form            varchar(20)  not null,
    points          int          not null,
    method          varchar(20)  not null,
    raised          boolean      not null,
    rest            varchar(20)  not null,
    part_funding    boolean      not null,
    quorum_percent  int          not null,
    minimum_support int          not null,
    ideas_from      date         not null,
    check_from      date         not null,
    vote_from       date         not null,
    vote_until      date         not null,
    objections_until date        not null,
    lead_account    uuid         null,
    mediator_account uuid        null,
    first_scrutineer uuid        null,
    second_scrutineer uuid       null,
    drafted_by      uuid         null,
    drafted_at      datetime(6)  not null,
    opened_by       uuid         null,
    opened_at       datetime(6)  null,
    lot_word        varchar(40)  null,
    rules           varchar(4000) null,
    checksum        char(64)     character set ascii collate ascii_bin null,
    ballot_fixed_at datetime(6)  null,
    spare_id        uuid         null,
    counted_at      datetime(6)  null,
    settled_at      datetime(6)  null,
    stopped_at      datetime(6)  null,
    told_at         datetime(6)  null,
    practice        boolean      not null,
    version         int          not null,
    constraint ck_blockbudget_round_cents check (cents > 0),
    constraint ck_blockbudget_round_voters check (voters in ('DWELLINGS', 'MEMBERS')),
    constraint ck_blockbudget_round_form check (form in ('APPROVE', 'BASKET', 'POINTS', 'RANK')),
    constraint ck_blockbudget_round_points check (points between 1 and 100),
    constraint ck_blockbudget_round_method check (method in ('EQUAL_SHARES', 'MOST_VOTES')),
    constraint ck_blockbudget_round_rest check (rest in ('SAVE', 'SPEND', 'SPARE')),
    constraint ck_blockbudget_round_quorum_percent check (quorum_percent between 0 and 100),
    constraint ck_blockbudget_round_minimum_support check (minimum_support >= 0),
    constraint ck_blockbudget_round_days check (ideas_from <= check_from and check_from <= vote_from
        and vote_from <= vote_until and vote_until <= objections_until),
    constraint ck_blockbudget_round_opened check ((opened_at is null) = (checksum is null))
);

create index if not exists ix_blockbudget_round_block_id on blockbudget_round (block_id, ideas_from);
create index if not exists ix_blockbudget_round_settled_at on blockbudget_round (settled_at, vote_from);
--rollback drop table blockbudget_round;

--changeset blockbudget:notices
--comment: What was decided about a round that all may read, with the reason: a phase that was moved, a round that was stopped.
create table if not exists blockbudget_notice (
    id       uuid         not null primary key,
    round_id uuid         not null,
    kind     varchar(20)  not null,
    detail   varchar(200) not null,
    reason   varchar(300) null,
    made_by  uuid         null,
    made_at  datetime(6)  not null,
    constraint fk_blockbudget_notice_round foreign key (round_id) references blockbudget_round (id) on delete cascade,
    constraint ck_blockbudget_notice_kind check (kind in ('MOVED', 'STOPPED'))
) comment 'append-only but reason: what was decided about a round';
--rollback drop table blockbudget_notice;
