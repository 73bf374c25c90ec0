-- A patient is one person under one MRN. Names and MRN are kept as typed; the folded ones (lower case, no accents, no
-- punctuation) are for finding, under the C collation, so that "begins with" is one range of an index.
create table patient (
    id             uuid primary key,
    mrn            text        not null,
    mrn_folded     text        collate "C" not null,
    family_name    text        not null,
    given_name     text        not null,
    family_folded  text        collate "C" not null,
    given_folded   text        collate "C" not null,
    birth_date     date        not null,
    registered_at  timestamptz not null,
    registered_by  uuid        not null,
    version        bigint      not null,
    constraint patient_mrn_once        unique (mrn_folded),
    constraint patient_mrn_length      check (length(mrn) between 1 and 40 and mrn_folded <> ''),
    constraint patient_name_length     check (length(family_name) between 1 and 100 and length(given_name) between 1 and 100),
    constraint patient_birth_plausible check (birth_date >= date '1880-01-01')
);
create index patient_by_name on patient (family_folded, given_folded, id);
create index patient_by_birth_date on patient (birth_date);

-- The words under which a patient is found: each part of the names, the names without their hyphens, and the MRN.
create table patient_search_word (
    patient_id uuid not null,
    word       text collate "C" not null,
    constraint patient_search_word_once primary key (patient_id, word),
    constraint patient_search_word_of   foreign key (patient_id) references patient (id)
);
create index patient_search_word_begins on patient_search_word (word, patient_id);

-- What a row said before it was changed. Written by the database at every update, and never changed itself.
create table patient_record_history (
    seq        bigint generated always as identity primary key,
    record     text        not null,
    record_id  uuid        not null,
    patient_id uuid        not null,
    was        jsonb       not null,
    until      timestamptz not null default now()
);
create index patient_record_history_of on patient_record_history (patient_id, record, record_id, seq);

create function patient_keep_history() returns trigger language plpgsql as $$
begin
    insert into patient_record_history (record, record_id, patient_id, was)
    values (tg_table_name, old.id, case when tg_table_name = 'patient' then old.id else (to_jsonb(old) ->> 'patient_id')::uuid end, to_jsonb(old));
    return new;
end $$;

create function patient_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is history and is never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger patient_history before update on patient for each row execute function patient_keep_history();
create trigger patient_kept before delete on patient for each row execute function patient_refuse_change();
create trigger patient_record_history_kept before update or delete on patient_record_history
    for each row execute function patient_refuse_change();
