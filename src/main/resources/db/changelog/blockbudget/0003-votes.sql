--liquibase formatted sql

--changeset blockbudget:roll
--comment: Who may vote, one row for each vote: of a dwelling or of a member. It says that somebody voted and how,
--comment: never what or when. Nothing in it leads to a ballot: no id, no moment, no order.
create table if not exists blockbudget_voter (
    id        uuid        not null primary key,
    round_id  uuid        not null,
    unit      uuid        not null,
    paper_key char(64)    character set ascii collate ascii_bin null,
    way       varchar(10) null,
    voted_by  uuid        null,
    constraint uk_blockbudget_voter_unit unique (round_id, unit),
    constraint uk_blockbudget_voter_paper_key unique (paper_key),
    constraint uk_blockbudget_voter_voted_by unique (round_id, voted_by),
    constraint fk_blockbudget_voter_round foreign key (round_id) references blockbudget_round (id) on delete cascade,
    constraint ck_blockbudget_voter_way check (way in ('ONLINE', 'DESK', 'PAPER', 'PROXY')),
    constraint ck_blockbudget_voter_voted_by check (voted_by is null or way in ('ONLINE', 'DESK'))
);
--rollback drop table blockbudget_voter;

--changeset blockbudget:ballots
--comment: What was voted, never by whom: a ballot has an id by chance and is found by whoever holds its receipt. A
--comment: change is a new ballot with the same receipt; the one with the highest turn counts.
create table if not exists blockbudget_ballot (
    id       uuid     not null primary key,
    round_id uuid     not null,
    receipt  char(64) character set ascii collate ascii_bin not null,
    turn     int      not null,
    constraint uk_blockbudget_ballot_receipt unique (round_id, receipt, turn),
    constraint fk_blockbudget_ballot_round foreign key (round_id) references blockbudget_round (id),
    constraint ck_blockbudget_ballot_turn check (turn > 0)
) comment 'append-only: what was voted';

create table if not exists blockbudget_ballot_choice (
    ballot_id   uuid not null,
    proposal_id uuid not null,
    points      int  not null,
    primary key (ballot_id, proposal_id),
    constraint fk_blockbudget_ballot_choice_ballot foreign key (ballot_id) references blockbudget_ballot (id),
    constraint fk_blockbudget_ballot_choice_proposal foreign key (proposal_id) references blockbudget_proposal (id),
    constraint ck_blockbudget_ballot_choice_points check (points > 0)
) comment 'append-only: what was voted';
--rollback drop table blockbudget_ballot_choice;
--rollback drop table blockbudget_ballot;

--changeset blockbudget:proxies
--comment: A vote that is given to somebody else in the block. As long as it stands the giver has no other; a holder has two
--comment: places for those they accepted.
create table if not exists blockbudget_proxy (
    id          uuid        not null primary key,
    round_id    uuid        not null,
    giver       uuid        not null,
    holder      uuid        not null,
    state       varchar(10) not null,
    live_giver  uuid        null,
    slot        int         null,
    given_by    uuid        null,
    accepted_by uuid        null,
    version     int         not null,
    constraint uk_blockbudget_proxy_live_giver unique (live_giver),
    constraint uk_blockbudget_proxy_slot unique (holder, slot),
    constraint fk_blockbudget_proxy_round foreign key (round_id) references blockbudget_round (id) on delete cascade,
    constraint fk_blockbudget_proxy_giver foreign key (giver) references blockbudget_voter (id),
    constraint fk_blockbudget_proxy_holder foreign key (holder) references blockbudget_voter (id),
    constraint ck_blockbudget_proxy_state check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'REVOKED', 'USED')),
    constraint ck_blockbudget_proxy_live check ((live_giver is null) = (state in ('DECLINED', 'REVOKED', 'USED'))),
    constraint ck_blockbudget_proxy_slot check ((slot is not null and slot between 1 and 2) = (state in ('ACCEPTED', 'USED')))
);
--rollback drop table blockbudget_proxy;

--changeset blockbudget:papers
--comment: What one person read from a paper form and another is still to confirm. It is found by the code on the form, under
--comment: another key than the roll has for it, and is gone when the ballot is in the box. Of a form instead of which another
--comment: one was printed no more is kept than that there was one.
create table if not exists blockbudget_paper (
    id         uuid     not null primary key,
    round_id   uuid     not null,
    code_key   char(64) character set ascii collate ascii_bin not null,
    entered_by uuid     null,
    version    int      not null,
    constraint uk_blockbudget_paper_code_key unique (code_key),
    constraint fk_blockbudget_paper_round foreign key (round_id) references blockbudget_round (id) on delete cascade
);

create table if not exists blockbudget_paper_choice (
    paper_id    uuid not null,
    proposal_id uuid not null,
    points      int  not null,
    primary key (paper_id, proposal_id),
    constraint fk_blockbudget_paper_choice_paper foreign key (paper_id) references blockbudget_paper (id) on delete cascade,
    constraint ck_blockbudget_paper_choice_points check (points > 0)
);

create table if not exists blockbudget_void_form (
    paper_key char(64) character set ascii collate ascii_bin not null primary key,
    round_id  uuid     not null,
    constraint fk_blockbudget_void_form_round foreign key (round_id) references blockbudget_round (id) on delete cascade
);
--rollback drop table blockbudget_void_form;
--rollback drop table blockbudget_paper_choice;
--rollback drop table blockbudget_paper;
