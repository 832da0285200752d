--liquibase formatted sql

--changeset budgets:unfit-notices
--comment: Reservations that no longer fit since a cut, of which people hear by mail: of each once for each cut. As long as
--comment: nobody heard, nothing is told.
create table if not exists budgets_unfit_notice (
    cut_id         uuid        not null,
    reservation_id uuid        not null,
    noted_at       datetime(6) not null,
    told_at        datetime(6) null,
    primary key (cut_id, reservation_id),
    constraint fk_budgets_unfit_notice_cut foreign key (cut_id) references budgets_cut (id) on delete cascade,
    constraint fk_budgets_unfit_notice_reservation
        foreign key (reservation_id) references budgets_reservation (id) on delete cascade
);

create index if not exists ix_budgets_unfit_notice_told_at on budgets_unfit_notice (told_at, noted_at);
--rollback drop table budgets_unfit_notice;

--changeset budgets:document-uploads
--comment: Which documents were added at once, so that adding them again adds them once.
alter table budgets_grant_document add column if not exists upload_id uuid null;

create index if not exists ix_budgets_grant_document_upload on budgets_grant_document (grant_id, upload_id);
--rollback drop index ix_budgets_grant_document_upload on budgets_grant_document;
--rollback alter table budgets_grant_document drop column upload_id;
