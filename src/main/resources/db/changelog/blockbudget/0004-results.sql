--liquibase formatted sql

--changeset blockbudget:results
--comment: What came of a round, as it was counted from the file of its ballots; whoever counts the file gets the same. It is
--comment: never changed: what is decided afterwards stands beside it.
create table if not exists blockbudget_result (
    round_id    uuid        not null primary key,
    file        mediumtext  not null,
    fingerprint char(64)    character set ascii collate ascii_bin not null,
    units       int         not null,
    ballots     int         not null,
    online      int         not null,
    desk        int         not null,
    paper       int         not null,
    proxy       int         not null,
    unconfirmed int         not null,
    is_valid    boolean     not null,
    counted_at  datetime(6) not null,
    constraint fk_blockbudget_result_round foreign key (round_id) references blockbudget_round (id)
) comment 'append-only: what came of a round';

create table if not exists blockbudget_closing (
    round_id   uuid        not null,
    account_id uuid        not null,
    said_at    datetime(6) not null,
    primary key (round_id, account_id),
    constraint fk_blockbudget_closing_round foreign key (round_id) references blockbudget_round (id)
) comment 'append-only: who saw that all paper is in';

create table if not exists blockbudget_award (
    proposal_id    uuid        not null primary key,
    round_id       uuid        not null,
    position       int         not null,
    cents          bigint      not null,
    reservation_id uuid        not null,
    constraint uk_blockbudget_award_position unique (round_id, position),
    constraint fk_blockbudget_award_proposal foreign key (proposal_id) references blockbudget_proposal (id),
    constraint fk_blockbudget_award_round foreign key (round_id) references blockbudget_round (id),
    constraint ck_blockbudget_award_cents check (cents > 0)
) comment 'append-only: which proposals won, and what they get';
--rollback drop table blockbudget_award;
--rollback drop table blockbudget_closing;
--rollback drop table blockbudget_result;
