--liquibase formatted sql

--changeset budgets:voted-money
--comment: What a block still votes about is set apart without a purpose: its people decide on that. Whatever won has a
--comment: reservation of its own, with a purpose; the one without is closed then.
alter table budgets_reservation
    modify column purpose varchar(30) character set ascii collate ascii_bin null;
--rollback update budgets_reservation r join budgets_budget b on b.id = r.budget_id set r.purpose = (select min(p.purpose) from budgets_label_purpose p where p.label = b.label) where r.purpose is null;
--rollback alter table budgets_reservation modify column purpose varchar(30) character set ascii collate ascii_bin not null;
