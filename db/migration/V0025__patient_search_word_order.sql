-- A search word carries the names by which hits are sorted. Without them the planner walks all patients by name when it
-- expects many hits, which takes a second when they all stand at the end of the alphabet.
alter table patient_search_word
    add column family_folded text collate "C",
    add column given_folded  text collate "C";
update patient_search_word w set family_folded = p.family_folded, given_folded = p.given_folded from patient p where p.id = w.patient_id;
alter table patient_search_word
    alter column family_folded set not null,
    alter column given_folded  set not null;
drop index patient_search_word_begins;
create index patient_search_word_begins on patient_search_word (word, family_folded, given_folded, patient_id);
