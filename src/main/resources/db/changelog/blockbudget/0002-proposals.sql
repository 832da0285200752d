--liquibase formatted sql

--changeset blockbudget:proposals
--comment: What somebody in the block wants done with the money. The office says what it costs and whose work it is, or why it
--comment: is not voted on. Its number is its place on the ballot, given when voting begins.
create table if not exists blockbudget_proposal (
    id             uuid          not null primary key,
    round_id       uuid          not null,
    title          varchar(120)  not null,
    text           varchar(4000) not null,
    place          varchar(120)  not null,
    guess_cents    bigint        null,
    proposed_by    uuid          null,
    proposed_at    datetime(6)   not null,
    state          varchar(20)   not null,
    purpose        varchar(30)   character set ascii collate ascii_bin null,
    cents          bigint        null,
    responsibility int           null,
    urgent         boolean       not null,
    reason         varchar(300)  null,
    merged_into    uuid          null,
    decided_by     uuid          null,
    decided_at     datetime(6)   null,
    number         int           null,
    version        int           not null,
    constraint fk_blockbudget_proposal_round foreign key (round_id) references blockbudget_round (id) on delete cascade,
    constraint fk_blockbudget_proposal_merged_into foreign key (merged_into) references blockbudget_proposal (id),
    constraint uk_blockbudget_proposal_number unique (round_id, number),
    constraint ck_blockbudget_proposal_state check (state in ('IDEA', 'ACCEPTED', 'MERGED', 'REFUSED', 'WITHDRAWN')),
    constraint ck_blockbudget_proposal_cents check (cents > 0),
    constraint ck_blockbudget_proposal_responsibility check (responsibility between 1 and 3),
    constraint ck_blockbudget_proposal_accepted check (state <> 'ACCEPTED' or (cents is not null and responsibility is not null)),
    constraint ck_blockbudget_proposal_merged check ((state = 'MERGED') = (merged_into is not null))
);

create table if not exists blockbudget_photo (
    proposal_id   uuid not null,
    attachment_id uuid not null primary key,
    position      int  not null,
    constraint fk_blockbudget_photo_proposal foreign key (proposal_id) references blockbudget_proposal (id) on delete cascade
);

create table if not exists blockbudget_support (
    proposal_id uuid not null,
    account_id  uuid not null,
    primary key (proposal_id, account_id),
    constraint fk_blockbudget_support_proposal foreign key (proposal_id) references blockbudget_proposal (id) on delete cascade
);

create table if not exists blockbudget_comment (
    id             uuid          not null primary key,
    proposal_id    uuid          not null,
    account_id     uuid          null,
    office         boolean       not null,
    text           varchar(2000) not null,
    written_at     datetime(6)   not null,
    removed_at     datetime(6)   null,
    removed_by     uuid          null,
    removal_reason varchar(300)  null,
    version        int           not null,
    constraint fk_blockbudget_comment_proposal foreign key (proposal_id) references blockbudget_proposal (id) on delete cascade
);

create index if not exists ix_blockbudget_comment_written_at on blockbudget_comment (proposal_id, written_at);

-- Of which at most one is carried out: accepted proposals, at least two in a set.
create table if not exists blockbudget_incompatible (
    round_id    uuid not null,
    set_number  int  not null,
    proposal_id uuid not null,
    primary key (round_id, set_number, proposal_id),
    constraint fk_blockbudget_incompatible_round foreign key (round_id) references blockbudget_round (id) on delete cascade,
    constraint fk_blockbudget_incompatible_proposal foreign key (proposal_id) references blockbudget_proposal (id)
);
--rollback drop table blockbudget_incompatible;
--rollback drop table blockbudget_comment;
--rollback drop table blockbudget_support;
--rollback drop table blockbudget_photo;
--rollback drop table blockbudget_proposal;
