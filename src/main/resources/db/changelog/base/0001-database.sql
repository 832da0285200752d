--liquibase formatted sql

--changeset base:character-set
--comment: Names sort and compare without regard to case and accents, in every table that does not say otherwise.
alter database character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
--rollback not required
