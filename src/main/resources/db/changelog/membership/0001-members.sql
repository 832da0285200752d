--liquibase formatted sql

--changeset membership:kinds
--comment: The kinds of members, and what each costs from a day on. Terms that began are never changed: who joined then saw them.
create table if not exists membership_kind (
    code         varchar(30)  character set ascii collate ascii_bin not null primary key,
    party        varchar(20)  not null,
    votes        boolean      not null,
    name_dutch   varchar(60)  not null,
    name_english varchar(60)  not null,
    text_dutch   varchar(300) not null,
    text_english varchar(300) not null,
    position     int          not null,
    offered      boolean      not null,
    version      int          not null,
    constraint ck_membership_kind_party check (party in ('PERSON', 'ORGANISATION'))
);

create table if not exists membership_terms (
    kind               varchar(30) character set ascii collate ascii_bin not null,
    valid_from         date        not null,
    contribution_cents bigint      not null,
    frequency          varchar(20) not null,
    share_cents        bigint      not null,
    primary key (kind, valid_from),
    constraint fk_membership_terms_kind foreign key (kind) references membership_kind (code) on delete cascade,
    constraint ck_membership_terms_contribution_cents check (contribution_cents between 0 and 10000000),
    constraint ck_membership_terms_share_cents check (share_cents between 0 and 10000000),
    constraint ck_membership_terms_frequency check (frequency in ('ONCE', 'YEARLY', 'MONTHLY'))
);

insert ignore into membership_kind values
    ('resident', 'PERSON', true, 'Bewoner', 'Resident',
     'U woont in de wijk. U stemt mee en doet mee.', 'You live in the neighbourhood. You vote and take part.', 1, true, 0),
    ('organisation', 'ORGANISATION', true, 'Winkel, zzp’er of vereniging', 'Shop, self-employed or association',
     'U werkt in de wijk, of u bent er met een club actief.', 'You work in the neighbourhood, or your club is active here.', 2, true, 0),
    ('supporter', 'PERSON', false, 'Vriend van de wijk', 'Friend of the neighbourhood',
     'U woont ergens anders, maar helpt graag mee. U stemt niet.', 'You live somewhere else, but like to help. You do not vote.', 3, true, 0);
--rollback drop table membership_terms;
--rollback drop table membership_kind;

--changeset membership:consents
--comment: The words people agree to. A version never changes; who agreed is kept with the version they read.
create table if not exists membership_consent_text (
    consent      varchar(20)   not null,
    version      int           not null,
    dutch        varchar(2000) not null,
    english      varchar(2000) not null,
    published_at datetime(6)   not null,
    primary key (consent, version)
) comment 'append-only: what people agreed to';

insert ignore into membership_consent_text values
    ('STATUTES', 1,
     'Ik wil lid worden. Ik houd me aan de statuten en aan de afspraken die we samen maken. Ik kan elke dag opzeggen.',
     'I want to be a member. I keep to the statutes and to what we agree together. I can leave on any day.', '2026-11-26'),
    ('PRIVACY', 1,
     'U mag mijn naam, adres en e-mailadres bewaren om mijn lidmaatschap te regelen. Alleen wie dat voor het werk nodig heeft, ziet ze. Ik kan alles bekijken, verbeteren en laten wissen.',
     'You may keep my name, address and email address to run my membership. Only those who need them for their work see them. I can see everything, put it right and have it erased.', '2026-11-26'),
    ('NEWS', 1,
     'Stuur mij nieuws uit de wijk per e-mail. Ik kan dit altijd weer uitzetten.',
     'Send me news from the neighbourhood by email. I can switch this off at any time.', '2026-11-26'),
    ('PHOTOS', 1,
     'Ik mag herkenbaar op foto’s van de buurt staan, op de website en in de nieuwsbrief.',
     'I may be recognisable in pictures of the neighbourhood, on the website and in the newsletter.', '2026-11-26');
--rollback drop table membership_consent_text;

--changeset membership:applications
--comment: Somebody's wish to join: sent, confirmed from their mail, then decided once. The account is the one they will have.
create table if not exists membership_application (
    id                    uuid         not null primary key,
    account_id            uuid         not null,
    kind                  varchar(30)  character set ascii collate ascii_bin not null,
    given_name            varchar(100) not null,
    family_name           varchar(99)  not null,
    email                 varchar(254) character set ascii collate ascii_general_ci not null,
    phone                 varchar(16)  character set ascii null,
    organisation_name     varchar(200) null,
    kvk                   char(8)      character set ascii null,
    association_since     date         null,
    street                varchar(80)  not null,
    house_number          int          not null,
    house_number_addition varchar(10)  not null,
    postcode              char(6)      character set ascii not null,
    town                  varchar(80)  not null,
    name_key              varchar(200) not null collate utf8mb4_bin,
    address_key           varchar(30)  character set ascii collate ascii_bin not null,
    outside               boolean      not null,
    wishes                varchar(100) character set ascii not null,
    consents              varchar(100) character set ascii not null,
    language              char(2)      not null,
    token_hash            char(64)     character set ascii collate ascii_bin not null,
    sent_at               datetime(6)  not null,
    confirmed_at          datetime(6)  null,
    decision              varchar(20)  null,
    decided_at            datetime(6)  null,
    decided_by            uuid         null,
    reason                varchar(500) null,
    version               int          not null,
    constraint uk_membership_application_token_hash unique (token_hash),
    constraint fk_membership_application_kind foreign key (kind) references membership_kind (code),
    constraint ck_membership_application_decision check ((decision is null) = (decided_at is null)),
    constraint ck_membership_application_decision_value check (decision in ('APPROVED', 'REFUSED'))
);

create index if not exists ix_membership_application_email on membership_application (email);
create index if not exists ix_membership_application_waiting on membership_application (decided_at, confirmed_at);
create index if not exists ix_membership_application_sent_at on membership_application (confirmed_at, sent_at);
create index if not exists ix_membership_application_account on membership_application (account_id);
--rollback drop table membership_application;

--changeset membership:members
--comment: One membership, from admission to goodbye. A person has one at a time; a number is given once and never again.
create table if not exists membership_member (
    id                uuid         not null primary key,
    account_id        uuid         not null,
    kind              varchar(30)  character set ascii collate ascii_bin not null,
    given_name        varchar(100) not null,
    family_name       varchar(99)  not null,
    email             varchar(254) character set ascii collate ascii_general_ci not null,
    phone             varchar(16)  character set ascii null,
    organisation_name varchar(200) null,
    kvk               char(8)      character set ascii null,
    association_since date         null,
    name_key          varchar(200) not null collate utf8mb4_bin,
    address_key       varchar(30)  character set ascii collate ascii_bin not null,
    sort_name         varchar(200) not null collate utf8mb4_bin,
    sort_address      varchar(200) not null collate utf8mb4_bin,
    wishes            varchar(100) character set ascii not null,
    shared            varchar(60)  character set ascii not null,
    birth_year        smallint     null,
    admitted_at       datetime(6)  not null,
    number            int          null,
    started_on        date         null,
    leaving_asked_at  datetime(6)  null,
    leaves_on         date         null,
    ended_on          date         null,
    end_reason        varchar(300) null,
    version           int          not null,
    open_person       uuid as (if(ended_on is null and organisation_name is null, account_id, null)) persistent,
    constraint uk_membership_member_number unique (number),
    constraint uk_membership_member_open_person unique (open_person),
    constraint fk_membership_member_kind foreign key (kind) references membership_kind (code),
    constraint ck_membership_member_birth_year check (birth_year between 1900 and 2100),
    constraint ck_membership_member_number check ((number is null) = (started_on is null))
);

create index if not exists ix_membership_member_account on membership_member (account_id);
create index if not exists ix_membership_member_name_key on membership_member (name_key);
create index if not exists ix_membership_member_address_key on membership_member (address_key);
create index if not exists ix_membership_member_sort_name on membership_member (sort_name, id);
create index if not exists ix_membership_member_sort_address on membership_member (sort_address, id);
create index if not exists ix_membership_member_leaves_on on membership_member (leaves_on, ended_on);
create index if not exists ix_membership_member_started_on on membership_member (started_on, id);

create table if not exists membership_residence (
    member_id             uuid        not null,
    street                varchar(80) not null,
    house_number          int         not null,
    house_number_addition varchar(10) not null,
    postcode              char(6)     character set ascii not null,
    town                  varchar(80) not null,
    dwelling_id           uuid        null,
    block_id              uuid        null,
    landlord_id           uuid        null,
    moved_in              date        not null,
    moved_out             date        null,
    current_of            uuid as (if(moved_out is null, member_id, null)) persistent,
    constraint uk_membership_residence_current_of unique (current_of),
    constraint fk_membership_residence_member foreign key (member_id) references membership_member (id) on delete cascade,
    constraint ck_membership_residence_moved_out check (moved_out >= moved_in)
);

create index if not exists ix_membership_residence_member on membership_residence (member_id);
create index if not exists ix_membership_residence_dwelling on membership_residence (dwelling_id, moved_out);
create index if not exists ix_membership_residence_block on membership_residence (block_id, moved_out);
create index if not exists ix_membership_residence_landlord on membership_residence (landlord_id, moved_out);

create table if not exists membership_given_consent (
    member_id    uuid        not null,
    consent      varchar(20) not null,
    text_version int         not null,
    given_at     datetime(6) not null,
    withdrawn_at datetime(6) null,
    primary key (member_id, consent, text_version, given_at),
    constraint fk_membership_given_consent_member foreign key (member_id) references membership_member (id) on delete cascade
);

create index if not exists ix_membership_given_consent_consent on membership_given_consent (consent, withdrawn_at);
--rollback drop table membership_given_consent;
--rollback drop table membership_residence;
--rollback drop table membership_member;

--changeset membership:numbers
--comment: The last member number that was given. Whoever takes the next one locks the row, so that none is left out.
create table if not exists membership_number (
    id   int not null primary key,
    last int not null,
    constraint ck_membership_number_id check (id = 1)
);

insert ignore into membership_number (id, last) values (1, 0);
--rollback drop table membership_number;

--changeset membership:search
--comment: The words under which a member is found, each as it is written and as it sounds. Made anew whenever a member is saved.
create table if not exists membership_search_word (
    word      varchar(40) not null collate utf8mb4_bin,
    member_id uuid        not null,
    primary key (word, member_id),
    constraint fk_membership_search_word_member foreign key (member_id) references membership_member (id) on delete cascade
);

create index if not exists ix_membership_search_word_member on membership_search_word (member_id, word);
--rollback drop table membership_search_word;

--changeset membership:dues
--comment: What somebody was asked to pay before their membership starts, and what came in. Payments are only ever added.
create table if not exists membership_due (
    id           uuid         not null primary key,
    member_id    uuid         not null,
    amount_cents bigint       not null,
    asked_at     datetime(6)  not null,
    settled_at   datetime(6)  null,
    waived_by    uuid         null,
    waive_reason varchar(300) null,
    version      int          not null,
    constraint uk_membership_due_member_id unique (member_id),
    constraint fk_membership_due_member foreign key (member_id) references membership_member (id) on delete cascade,
    constraint ck_membership_due_amount_cents check (amount_cents > 0)
);

create index if not exists ix_membership_due_settled_at on membership_due (settled_at, asked_at);

create table if not exists membership_payment (
    id           uuid        not null primary key,
    due_id       uuid        not null,
    amount_cents bigint      not null,
    received_on  date        not null,
    recorded_by  uuid        not null,
    recorded_at  datetime(6) not null,
    constraint fk_membership_payment_due foreign key (due_id) references membership_due (id),
    constraint ck_membership_payment_amount_cents check (amount_cents > 0)
) comment 'append-only: what came in';

create index if not exists ix_membership_payment_due on membership_payment (due_id);
--rollback drop table membership_payment;
--rollback drop table membership_due;

--changeset membership:erasures
--comment: A request to take everything about a person out of the portal, and who confirmed it: never the one who asked.
create table if not exists membership_erasure (
    id         uuid        not null primary key,
    account_id uuid        not null,
    asked_by   uuid        not null,
    asked_at   datetime(6) not null,
    closed_by  uuid        null,
    closed_at  datetime(6) null,
    erased     boolean     not null,
    version    int         not null,
    open_for   uuid as (if(closed_at is null, account_id, null)) persistent,
    constraint uk_membership_erasure_open_for unique (open_for),
    constraint ck_membership_erasure_two_people check (not erased or closed_by <> asked_by)
);
--rollback drop table membership_erasure;
