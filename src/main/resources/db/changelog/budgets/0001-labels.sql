--liquibase formatted sql

--changeset budgets:labels
--comment: What money can be labelled for. Labels, what each may be spent on and by which rules are data: a neighbourhood
--comment: changes them and adds its own. Rules hold from the moment they are given; what was booked before stays.
create table if not exists budgets_purpose (
    code         varchar(30) character set ascii collate ascii_bin not null primary key,
    name_dutch   varchar(60) not null,
    name_english varchar(60) not null,
    position     int         not null
);

create table if not exists budgets_label (
    code             varchar(30)  character set ascii collate ascii_bin not null primary key,
    scale            varchar(20)  not null,
    name_dutch       varchar(60)  not null,
    name_english     varchar(60)  not null,
    text_dutch       varchar(300) not null,
    text_english     varchar(300) not null,
    carry_over       varchar(20)  not null,
    carry_over_cents bigint       null,
    split_percent    int          null,
    split_label      varchar(30)  character set ascii collate ascii_bin null,
    overdraft_cents  bigint       not null,
    valid_from       date         null,
    valid_until      date         null,
    position         int          not null,
    version          int          not null,
    constraint fk_budgets_label_split_label foreign key (split_label) references budgets_label (code),
    constraint ck_budgets_label_scale check (scale in ('PERSON', 'DWELLING', 'BLOCK', 'STREET', 'NEIGHBOURHOOD')),
    constraint ck_budgets_label_carry_over check (carry_over in ('KEEP', 'SAVE', 'RETURN')),
    constraint ck_budgets_label_carry_over_cents check (carry_over_cents >= 0),
    constraint ck_budgets_label_split check ((split_percent is null) = (split_label is null)),
    constraint ck_budgets_label_split_percent check (split_percent between 1 and 100),
    constraint ck_budgets_label_overdraft_cents check (overdraft_cents >= 0),
    constraint ck_budgets_label_valid_until check (valid_until >= valid_from)
);

create table if not exists budgets_label_purpose (
    label   varchar(30) character set ascii collate ascii_bin not null,
    purpose varchar(30) character set ascii collate ascii_bin not null,
    primary key (label, purpose),
    constraint fk_budgets_label_purpose_label foreign key (label) references budgets_label (code) on delete cascade,
    constraint fk_budgets_label_purpose_purpose foreign key (purpose) references budgets_purpose (code)
);

create table if not exists budgets_label_rule (
    label varchar(30) character set ascii collate ascii_bin not null,
    kind  varchar(20) not null,
    cents bigint      not null,
    primary key (label, kind),
    constraint fk_budgets_label_rule_label foreign key (label) references budgets_label (code) on delete cascade,
    constraint ck_budgets_label_rule_cents check (cents between 0 and 100000000000)
);

insert ignore into budgets_purpose values
    ('planned-maintenance', 'Planmatig onderhoud', 'Planned maintenance', 1),
    ('repairs', 'Reparaties', 'Repairs', 2),
    ('home-extras', 'Extra’s in en om de woning', 'Extras in and around the home', 3),
    ('tidy', 'Schoon, heel en veilig', 'Clean, whole and safe', 4),
    ('green', 'Groen', 'Green', 5),
    ('sustainability', 'Duurzaam', 'Sustainability', 6),
    ('household-help', 'Hulp in huis', 'Help in the home', 7),
    ('together', 'Samen doen', 'Doing things together', 8);

insert ignore into budgets_label values
    ('klusbudget', 'DWELLING', 'Klusbudget', 'Odd-job budget',
     'Voor kleine reparaties en klussen in één woning.', 'For small repairs and odd jobs in one dwelling.',
     'SAVE', null, null, null, 0, null, null, 2, 0),
    ('woon-pgb', 'PERSON', 'Woon-pgb', 'Personal home budget',
     'Voor het onderhoud van uw eigen woning. U kiest zelf wie het doet. Wat u overhoudt, spaart u.',
     'For the upkeep of your own home. You choose who does it. What you have left, you save.',
     'SAVE', null, null, null, 0, null, null, 1, 0),
    ('blokbudget', 'BLOCK', 'Blokbudget', 'Block budget',
     'Voor onderhoud en verbetering van een blok. De bewoners beslissen samen.',
     'For upkeep and improvement of a block. Its residents decide together.',
     'KEEP', null, null, null, 0, null, null, 3, 0),
    ('groenbudget', 'STREET', 'Groenbudget', 'Green budget',
     'Voor groen en buitenruimte in een straat of buurt.', 'For green and public space in a street or a few streets.',
     'KEEP', null, null, null, 0, null, null, 4, 0),
    ('duurzaamheidsbudget', 'NEIGHBOURHOOD', 'Duurzaamheidsbudget', 'Sustainability budget',
     'Om de hele wijk zuiniger en groener te maken.', 'To make the whole neighbourhood save energy and be greener.',
     'KEEP', null, null, null, 0, null, null, 5, 0),
    ('zorg-pgb', 'PERSON', 'Zorg-pgb', 'Personal care budget',
     'Voor hulp in huis voor één persoon. Wat over is, gaat terug naar wie het gaf.',
     'For help in the home of one person. What is left goes back to whoever gave it.',
     'RETURN', null, null, null, 0, null, null, 6, 0);

insert ignore into budgets_label_purpose values
    ('woon-pgb', 'planned-maintenance'), ('woon-pgb', 'repairs'), ('woon-pgb', 'home-extras'),
    ('klusbudget', 'repairs'), ('klusbudget', 'home-extras'),
    ('blokbudget', 'planned-maintenance'), ('blokbudget', 'repairs'), ('blokbudget', 'tidy'), ('blokbudget', 'green'), ('blokbudget', 'together'),
    ('groenbudget', 'green'), ('groenbudget', 'tidy'),
    ('duurzaamheidsbudget', 'sustainability'),
    ('zorg-pgb', 'household-help');

insert ignore into budgets_label_rule values
    ('woon-pgb', 'DOCUMENT_ABOVE', 5000), ('woon-pgb', 'TWO_PEOPLE_ABOVE', 50000),
    ('klusbudget', 'DOCUMENT_ABOVE', 5000), ('klusbudget', 'TWO_PEOPLE_ABOVE', 25000), ('klusbudget', 'MOST_AT_ONCE', 100000),
    ('blokbudget', 'DOCUMENT_ABOVE', 0), ('blokbudget', 'TWO_PEOPLE_ABOVE', 50000),
    ('groenbudget', 'DOCUMENT_ABOVE', 0), ('groenbudget', 'TWO_PEOPLE_ABOVE', 50000),
    ('duurzaamheidsbudget', 'DOCUMENT_ABOVE', 0), ('duurzaamheidsbudget', 'TWO_PEOPLE_ABOVE', 50000),
    ('zorg-pgb', 'DOCUMENT_ABOVE', 0), ('zorg-pgb', 'TWO_PEOPLE_ABOVE', 50000);
--rollback drop table budgets_label_rule;
--rollback drop table budgets_label_purpose;
--rollback drop table budgets_label;
--rollback drop table budgets_purpose;
