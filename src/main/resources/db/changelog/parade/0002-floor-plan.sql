--liquibase formatted sql

--changeset parade:floor-plan
--comment: The street as a drawing and the pitches on it. Where a pitch is and how big it is drawn is in hundredths of a per cent of the
--comment: drawing: 0 to 10000 from the left and from the top. How long it is is in centimetres. Without a picture the drawing is a
--comment: sketch of a street. The real width of the drawing, in centimetres, tells how many metres are left between two pitches.
create table if not exists parade_plan (
    edition_id uuid not null primary key,
    picture_id uuid null,
    width_cm   int  not null,
    version    int  not null,
    constraint fk_parade_plan_edition foreign key (edition_id) references parade_edition (id),
    constraint ck_parade_plan_width check (width_cm between 1000 and 500000)
);

create table if not exists parade_pitch (
    id         uuid         not null primary key,
    edition_id uuid         not null,
    number     varchar(8)   not null,
    x          int          not null,
    y          int          not null,
    width      int          not null,
    height     int          not null,
    length_cm  int          not null,
    zone       varchar(12)  character set ascii collate ascii_bin null,
    power      varchar(6)   character set ascii collate ascii_bin not null,
    water      boolean      not null,
    shade      boolean      not null,
    wheelchair boolean      not null,
    corner     boolean      not null,
    blocked    varchar(120) null,
    version    int          not null,
    constraint fk_parade_pitch_edition foreign key (edition_id) references parade_edition (id),
    constraint uk_parade_pitch_number unique (edition_id, number),
    constraint ck_parade_pitch_number check (number <> ''),
    constraint ck_parade_pitch_place check (x >= 0 and y >= 0 and width > 0 and height > 0 and x + width <= 10000
        and y + height <= 10000),
    constraint ck_parade_pitch_length check (length_cm between 50 and 5000)
);
--rollback drop table parade_pitch;
--rollback drop table parade_plan;
