--liquibase formatted sql

--changeset harry:reviews
--comment: What each side says of the other once it is done: one each, by the unique key. Three things from 1 to 5. It is shown
--comment: from the second one about the same person on, unless it or its answer is in doubt, or the office hid it. Whose
--comment: account was erased is null; a review of somebody without an account has an author of the office, or nobody it is about.
create table if not exists harry_review (
    id            uuid         not null primary key,
    request_id    uuid         not null,
    by_asker      boolean      not null,
    author_id     uuid         null,
    about_id      uuid         null,
    competent     int          not null,
    friendly      int          not null,
    reliable      int          not null,
    words         varchar(500) not null,
    doubts        varchar(100) character set ascii collate ascii_bin not null,
    written_at    datetime(6)  not null,
    answer        varchar(500) null,
    answered_at   datetime(6)  null,
    answer_doubts varchar(100) character set ascii collate ascii_bin not null,
    answer_hidden varchar(300) null,
    report        varchar(300) null,
    reported_at   datetime(6)  null,
    hidden_reason varchar(300) null,
    decided_by    uuid         null,
    decided_at    datetime(6)  null,
    version       int          not null,
    constraint uk_harry_review_request_id_by_asker unique (request_id, by_asker),
    constraint ck_harry_review_marks check (competent between 1 and 5 and friendly between 1 and 5 and reliable between 1 and 5),
    constraint ck_harry_review_answer check ((answer is null) = (answered_at is null)),
    constraint ck_harry_review_report check ((report is null) = (reported_at is null)),
    constraint fk_harry_review_request_id foreign key (request_id) references harry_request (id)
);

create index if not exists ix_harry_review_about on harry_review (about_id, written_at);
create index if not exists ix_harry_review_author on harry_review (author_id);
--rollback drop table harry_review;
