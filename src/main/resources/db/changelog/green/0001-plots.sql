--liquibase formatted sql

--changeset green:plots
--comment: Pieces of green that neighbours look after, or would like to: what is made there anew or kept up, on whose land, and what
--comment: was agreed with its owner. A place on the map is in per cent of its width and height, so that the map may be drawn
--comment: otherwise; the map is one picture for all, and without one the portal shows a sketch of its own.
create table if not exists green_map (
    id         tinyint     not null primary key,
    photo_id   uuid        not null,
    changed_at datetime(6) not null,
    constraint ck_green_map_one check (id = 1)
);

create table if not exists green_plot (
    id         uuid          not null primary key,
    name       varchar(80)   not null,
    kind       varchar(10)   character set ascii collate ascii_bin not null,
    state      varchar(10)   character set ascii collate ascii_bin not null,
    map_x      decimal(4, 1) not null,
    map_y      decimal(4, 1) not null,
    place      varchar(160)  not null,
    owner      varchar(120)  not null,
    about      varchar(2000) not null,
    partner    varchar(120)  not null,
    agreement  varchar(2000) not null,
    forbidden  varchar(1000) not null,
    changed_at datetime(6)   not null,
    version    int           not null,
    constraint uk_green_plot_name unique (name),
    constraint ck_green_plot_name check (name <> ''),
    constraint ck_green_plot_map_x check (map_x between 0 and 100),
    constraint ck_green_plot_map_y check (map_y between 0 and 100)
);
--rollback drop table green_plot;
--rollback drop table green_map;

--changeset green:plot-neighbours
--comment: The own group of a plot: who said that it is theirs to look after. They left or were forgotten: the row is gone.
--comment: Others read what they are called: a given name and a letter.
create table if not exists green_plot_neighbour (
    plot_id    uuid        not null,
    account_id uuid        not null,
    shown_name varchar(80) not null,
    joined_at  datetime(6) not null,
    primary key (plot_id, account_id),
    constraint fk_green_plot_neighbour_plot foreign key (plot_id) references green_plot (id) on delete cascade
);

create index if not exists ix_green_plot_neighbour_account on green_plot_neighbour (account_id);
--rollback drop table green_plot_neighbour;

--changeset green:plot-photos
--comment: How a plot looked before, and how it looks now. The photos themselves are kept by another module.
create table if not exists green_plot_photo (
    attachment_id uuid         not null primary key,
    plot_id       uuid         not null,
    moment        varchar(10)  character set ascii collate ascii_bin not null,
    caption       varchar(160) not null,
    taken_on      date         not null,
    constraint fk_green_plot_photo_plot foreign key (plot_id) references green_plot (id) on delete cascade
);

create index if not exists ix_green_plot_photo_plot on green_plot_photo (plot_id);
--rollback drop table green_plot_photo;

--changeset green:wishes
--comment: What neighbours would like at a plot, and what the gardener says to it. A wish goes with whoever wished it.
create table if not exists green_wish (
    id          uuid         not null primary key,
    plot_id     uuid         not null,
    account_id  uuid         not null,
    shown_name  varchar(80)  not null,
    text        varchar(500) not null,
    wished_at   datetime(6)  not null,
    answer      varchar(500) not null,
    answered_at datetime(6)  null,
    constraint fk_green_wish_plot foreign key (plot_id) references green_plot (id) on delete cascade,
    constraint ck_green_wish_text check (text <> '')
);

create index if not exists ix_green_wish_plot on green_wish (plot_id, wished_at);
create index if not exists ix_green_wish_account on green_wish (account_id);
--rollback drop table green_wish;
