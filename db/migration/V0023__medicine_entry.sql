-- A row of the medicine list: what is taken, how, from when to when. A change ends the row and begins a new one of the same
-- series. Without a medicine of the catalog the name is free text: kept, and never checked. Taken doses are counted only
-- for what is taken as needed; microgram/h belongs to what flows by itself, and a patch interval to a patch.
create table medicine_entry (
    id              uuid primary key,
    patient_id      uuid        not null references patient (id),
    series_id       uuid        not null,
    name            text        not null,
    medicine        text,
    form            text,
    route           text,
    amount          numeric,
    unit            text,
    schedule        text,
    schedule_number integer,
    kind            text        not null,
    doses_taken     numeric,
    taken_on        date,
    from_date       date,
    to_date         date,
    started_on      date,
    dose_changed_on date,
    change_reason   text,
    end_reason      text,
    end_note        text,
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null,
    ended_at        timestamptz,
    ended_by        uuid,
    version         bigint      not null,
    constraint medicine_name_length     check (length(name) between 1 and 120),
    constraint medicine_form_known      check (form in ('TABLET', 'TABLET_MODIFIED', 'CAPSULE', 'CAPSULE_MODIFIED', 'ORAL_SOLUTION', 'DROPS',
        'BUCCAL', 'PATCH', 'INJECTION', 'INFUSION', 'NASAL_SPRAY', 'SUPPOSITORY', 'CREAM', 'INHALER', 'OTHER')),
    constraint medicine_route_known     check (route in ('ORAL', 'SUBLINGUAL', 'TRANSDERMAL', 'SUBCUTANEOUS', 'INTRAVENOUS', 'INTRAMUSCULAR',
        'RECTAL', 'NASAL', 'INHALED', 'TOPICAL', 'SPINAL', 'OTHER')),
    constraint medicine_unit_known      check (unit in ('MG', 'MICROGRAM', 'MICROGRAM_PER_HOUR', 'G', 'ML', 'IU', 'PIECE')),
    constraint medicine_amount_whole    check ((amount is null) = (unit is null)),
    constraint medicine_amount_positive check (amount > 0),
    constraint medicine_schedule_known  check (schedule in ('TIMES_A_DAY', 'EVERY_HOURS', 'PATCH_EVERY_HOURS')),
    constraint medicine_schedule_whole  check ((schedule is null) = (schedule_number is null)),
    constraint medicine_schedule_number check (schedule_number between 1 and 9000),
    constraint medicine_kind_known      check (kind in ('REGULAR', 'AS_NEEDED')),
    constraint medicine_taken_as_needed check (doses_taken is null or kind = 'AS_NEEDED'),
    constraint medicine_taken_plausible check (doses_taken between 0 and 50),
    constraint medicine_taken_dated     check ((doses_taken is null) = (taken_on is null)),
    constraint medicine_flow            check (unit is distinct from 'MICROGRAM_PER_HOUR' or (form is not null and form in ('PATCH', 'INFUSION'))),
    constraint medicine_patch_interval  check (schedule is distinct from 'PATCH_EVERY_HOURS' or (form is not null and form = 'PATCH')),
    constraint medicine_in_time         check (from_date <= to_date),
    constraint medicine_ended_whole     check ((to_date is null) = (ended_at is null) and (to_date is null) = (ended_by is null)
        and (to_date is null) = (end_reason is null)),
    constraint medicine_end_known       check (end_reason in ('CHANGED', 'COMPLETED', 'SIDE_EFFECT', 'NO_EFFECT', 'NOT_NEEDED', 'INTERACTION',
        'RECORDED_IN_ERROR', 'OTHER')),
    constraint medicine_end_said        check (end_reason is distinct from 'OTHER' or end_note is not null),
    constraint medicine_note_length     check (length(end_note) between 1 and 500 and length(change_reason) between 1 and 500)
);
create unique index medicine_entry_one_open on medicine_entry (series_id) where to_date is null;
create index medicine_entry_by_patient on medicine_entry (patient_id, from_date);
create trigger medicine_entry_history before update on medicine_entry for each row execute function patient_keep_history();
create trigger medicine_entry_kept before delete on medicine_entry for each row execute function patient_refuse_change();
