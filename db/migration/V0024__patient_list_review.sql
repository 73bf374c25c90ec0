-- Somebody looked at a whole list and said that it is right, or that there is nothing on it. A list without a row here,
-- and without an entry where an entry is enough, is not given. The last row is the one that counts.
create table patient_list_review (
    seq         bigint generated always as identity primary key,
    id          uuid        not null unique,
    patient_id  uuid        not null references patient (id),
    list        text        not null,
    reviewed_on date        not null,
    none        boolean     not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint patient_list_review_list check (list in ('MEDICINES', 'LESIONS'))
);
create index patient_list_review_last on patient_list_review (patient_id, list, reviewed_on desc, seq desc);
create trigger patient_list_review_kept before update or delete on patient_list_review
    for each row execute function patient_refuse_change();
