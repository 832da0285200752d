--liquibase formatted sql

--changeset membership:search-in-order
--comment: Beside each word the standing and the name of the member, so that those whose word begins with the same letters are
--comment: read in the order of the list, and no further than the page. Two words of a member stand in a table of pairs too:
--comment: who looks for both finds few rows, however many have each. All words together stand once, with the member: where
--comment: they are null, the portal writes all of these anew when it has started.
alter table membership_search_word
    add column if not exists standing varchar(10) character set ascii collate ascii_bin not null,
    add column if not exists sort_name varchar(200) not null collate utf8mb4_bin,
    add column if not exists beginning varchar(4) collate utf8mb4_bin as (left(word, 4)) persistent,
    drop column if exists all_words,
    drop primary key,
    add primary key (member_id, word);
create index if not exists ix_membership_search_word_word on membership_search_word (word, standing, sort_name, member_id);
create index if not exists ix_membership_search_word_in_order on membership_search_word (beginning, standing, sort_name, member_id);
drop index if exists ix_membership_search_word_member on membership_search_word;

create table if not exists membership_search_pair (
    member_id uuid        not null,
    pair      varchar(50) not null collate utf8mb4_bin,
    primary key (member_id, pair),
    constraint fk_membership_search_pair_member foreign key (member_id) references membership_member (id) on delete cascade
);
create index if not exists ix_membership_search_pair_pair on membership_search_pair (pair, member_id);

alter table membership_member add column if not exists search_words varchar(2000) collate utf8mb4_bin;
update membership_member set search_words = null;
--rollback alter table membership_member drop column search_words;
--rollback drop table membership_search_pair;
--rollback drop index ix_membership_search_word_in_order on membership_search_word;
--rollback drop index ix_membership_search_word_word on membership_search_word;
--rollback create index ix_membership_search_word_member on membership_search_word (member_id, word);
--rollback alter table membership_search_word drop primary key, add primary key (word, member_id), drop column beginning, drop column standing, drop column sort_name, add column all_words varchar(2000) not null default '' collate utf8mb4_bin;
