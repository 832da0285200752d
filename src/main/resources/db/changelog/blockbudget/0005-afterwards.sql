--liquibase formatted sql

--changeset blockbudget:objections
--comment: That somebody with a vote does not agree with the result, or with one winner. As long as it is open, and when it was
--comment: upheld, what it is about waits.
create table if not exists blockbudget_objection (
    id          uuid          not null primary key,
    round_id    uuid          not null,
    proposal_id uuid          null,
    made_by     uuid          null,
    text        varchar(2000) null,
    made_at     datetime(6)   not null,
    state       varchar(20)   not null,
    answer      varchar(2000) null,
    answered_by uuid          null,
    answered_at datetime(6)   null,
    version     int           not null,
    constraint fk_blockbudget_objection_round foreign key (round_id) references blockbudget_round (id),
    constraint fk_blockbudget_objection_proposal foreign key (proposal_id) references blockbudget_proposal (id),
    constraint ck_blockbudget_objection_state check (state in ('OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN')),
    constraint ck_blockbudget_objection_answered check ((answered_at is not null) = (state in ('UPHELD', 'DISMISSED')))
);

create index if not exists ix_blockbudget_objection_round_id on blockbudget_objection (round_id, made_at);
--rollback drop table blockbudget_objection;

--changeset blockbudget:setbacks
--comment: A decision not to carry out a winner: beside the result, which stays as it is.
create table if not exists blockbudget_setback (
    proposal_id uuid         not null primary key,
    round_id    uuid         not null,
    reason      varchar(300) null,
    decided_by  uuid         null,
    decided_at  datetime(6)  not null,
    constraint fk_blockbudget_setback_proposal foreign key (proposal_id) references blockbudget_proposal (id),
    constraint fk_blockbudget_setback_round foreign key (round_id) references blockbudget_round (id)
) comment 'append-only but reason: which winners are not carried out';
--rollback drop table blockbudget_setback;

--changeset blockbudget:work
--comment: What becomes of each winner: it waits until its money is set apart, is offered and ordered, done, and confirmed by
--comment: somebody who lives there.
create table if not exists blockbudget_work (
    proposal_id  uuid         not null primary key,
    round_id     uuid         not null,
    state        varchar(20)  not null,
    note         varchar(60)  null,
    changed_at   datetime(6)  not null,
    done_by      uuid         null,
    done_at      datetime(6)  null,
    confirmed_by uuid         null,
    confirmed_at datetime(6)  null,
    version      int          not null,
    constraint fk_blockbudget_work_proposal foreign key (proposal_id) references blockbudget_proposal (id),
    constraint fk_blockbudget_work_round foreign key (round_id) references blockbudget_round (id),
    constraint ck_blockbudget_work_state check (state in
        ('WAITING', 'REFUSED', 'READY', 'ORDERED', 'DONE', 'CONFIRMED', 'DROPPED'))
);

create index if not exists ix_blockbudget_work_round_id on blockbudget_work (round_id, state);

create table if not exists blockbudget_quote (
    id            uuid         not null primary key,
    proposal_id   uuid         not null,
    supplier      varchar(80)  not null,
    cents         bigint       not null,
    attachment_id uuid         null,
    chosen        boolean      not null,
    constraint fk_blockbudget_quote_work foreign key (proposal_id) references blockbudget_work (proposal_id) on delete cascade,
    constraint ck_blockbudget_quote_cents check (cents > 0)
);

create table if not exists blockbudget_work_photo (
    proposal_id   uuid not null,
    attachment_id uuid not null primary key,
    position      int  not null,
    constraint fk_blockbudget_work_photo_work foreign key (proposal_id) references blockbudget_work (proposal_id) on delete cascade
);
--rollback drop table blockbudget_work_photo;
--rollback drop table blockbudget_quote;
--rollback drop table blockbudget_work;
