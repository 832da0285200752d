--liquibase formatted sql

--changeset membership:consent-words-in-one-voice
--comment: All words somebody agrees to speak as that person does. Whoever agreed to the first version keeps that one.
insert ignore into membership_consent_text values
    ('PRIVACY', 2,
     'Ik vind het goed dat mijn naam, adres en e-mailadres worden bewaard om mijn lidmaatschap te regelen. Alleen wie dat voor het werk nodig heeft, ziet ze. Ik kan alles bekijken, verbeteren en laten wissen.',
     'I agree that my name, address and email address are kept to run my membership. Only those who need them for their work see them. I can see everything, put it right and have it erased.', '2026-11-27'),
    ('NEWS', 2,
     'Ik wil graag nieuws uit de wijk per e-mail. Ik kan dit altijd weer uitzetten.',
     'I would like news from the neighbourhood by email. I can switch this off at any time.', '2026-11-27');
--rollback delete from membership_consent_text where version = 2;
