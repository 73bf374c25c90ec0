-- A lesion is one bone metastasis at one site (region, side, level, part of the body map). It is never deleted: it is
-- removed with a reason, and its number is never given again. Level and part belong to the region that has them.
create table lesion (
    id           uuid primary key,
    patient_id   uuid        not null references patient (id),
    number       integer     not null,
    region       text        not null,
    side         text,
    level        text,
    part         text,
    site_on      date        not null,
    recorded_at  timestamptz not null,
    recorded_on  date        not null,
    recorded_by  uuid        not null,
    removed_at   timestamptz,
    removed_on   date,
    removed_by   uuid,
    removal      text,
    removal_note text,
    version      bigint      not null,
    constraint lesion_number_once     unique (patient_id, number),
    constraint lesion_number_positive check (number >= 1),
    constraint lesion_of_patient      unique (id, patient_id),
    constraint lesion_region_known    check (region in ('SKULL', 'CERVICAL_SPINE', 'THORACIC_SPINE', 'LUMBAR_SPINE', 'SACRUM', 'PELVIS',
        'ACETABULUM', 'RIB', 'STERNUM', 'CLAVICLE', 'SCAPULA', 'HUMERUS', 'FOREARM', 'HAND', 'FEMUR_PROXIMAL', 'FEMUR_SHAFT', 'FEMUR_DISTAL',
        'TIBIA', 'FOOT')),
    constraint lesion_side_known      check (side in ('LEFT', 'RIGHT', 'MIDLINE')),
    constraint lesion_level_known     check (level ~ '^([CTLSR])([1-9]|1[0-2])$'),
    constraint lesion_removed_whole   check ((removed_at is null) = (removed_on is null) and (removed_at is null) = (removed_by is null)
        and (removed_at is null) = (removal is null)),
    constraint lesion_removal_known   check (removal in ('RECORDED_IN_ERROR', 'NOT_A_METASTASIS', 'DOUBLE_ENTRY', 'OTHER')),
    constraint lesion_removal_said    check (removal is distinct from 'OTHER' or removal_note is not null),
    constraint lesion_note_length     check (length(removal_note) between 1 and 500)
);
create index lesion_by_patient on lesion (patient_id, number);

-- A pain is one pain problem at one place, followed over time. LINKED names at least one lesion of the same patient
-- (looked at when the transaction ends); without a link nobody has answered whether imaging shows its cause.
create table pain (
    id          uuid primary key,
    patient_id  uuid        not null references patient (id),
    number      integer     not null,
    region      text        not null,
    side        text,
    level       text,
    part        text,
    link        text,
    link_on     date,
    recorded_at timestamptz not null,
    recorded_on date        not null,
    recorded_by uuid        not null,
    ended_at    timestamptz,
    ended_on    date,
    ended_by    uuid,
    ending      text,
    ending_note text,
    version     bigint      not null,
    constraint pain_number_once     unique (patient_id, number),
    constraint pain_number_positive check (number >= 1),
    constraint pain_of_patient      unique (id, patient_id),
    constraint pain_side_known      check (side in ('LEFT', 'RIGHT', 'MIDLINE')),
    constraint pain_level_known     check (level ~ '^([CTLSR])([1-9]|1[0-2])$'),
    constraint pain_link_known      check (link in ('LINKED', 'NO_CORRELATE', 'NOT_IMAGED')),
    constraint pain_link_dated      check ((link is null) = (link_on is null)),
    constraint pain_ended_whole     check ((ended_at is null) = (ended_on is null) and (ended_at is null) = (ended_by is null)
        and (ended_at is null) = (ending is null)),
    constraint pain_ending_known    check (ending in ('GONE', 'SAME_AS_ANOTHER', 'RECORDED_IN_ERROR', 'OTHER')),
    constraint pain_ending_said     check (ending is distinct from 'OTHER' or ending_note is not null),
    constraint pain_note_length     check (length(ending_note) between 1 and 500)
);
create index pain_by_patient on pain (patient_id, number);

create table pain_lesion (
    pain_id    uuid not null,
    lesion_id  uuid not null,
    patient_id uuid not null,
    constraint pain_lesion_once      primary key (pain_id, lesion_id),
    constraint pain_lesion_of_pain   foreign key (pain_id, patient_id) references pain (id, patient_id),
    constraint pain_lesion_of_lesion foreign key (lesion_id, patient_id) references lesion (id, patient_id)
);
create index pain_lesion_by_lesion on pain_lesion (lesion_id);

create function pain_link_agrees() returns trigger language plpgsql as $$
declare
    asked uuid := case when tg_table_name = 'pain' then (to_jsonb(new) ->> 'id')::uuid
        when tg_op = 'DELETE' then (to_jsonb(old) ->> 'pain_id')::uuid else (to_jsonb(new) ->> 'pain_id')::uuid end;
begin
    if exists (select 1 from pain p where p.id = asked
            and (p.link is not distinct from 'LINKED') <> exists (select 1 from pain_lesion l where l.pain_id = asked)) then
        raise exception 'a pain is linked exactly when it names a lesion' using errcode = 'check_violation', constraint = 'pain_link_agrees';
    end if;
    return null;
end $$;
create constraint trigger pain_link_agrees after insert or update on pain deferrable initially deferred
    for each row execute function pain_link_agrees();
create constraint trigger pain_lesion_link_agrees after insert or update or delete on pain_lesion deferrable initially deferred
    for each row execute function pain_link_agrees();

create trigger lesion_history before update on lesion for each row execute function patient_keep_history();
create trigger lesion_kept before delete on lesion for each row execute function patient_refuse_change();
create trigger pain_history before update on pain for each row execute function patient_keep_history();
create trigger pain_kept before delete on pain for each row execute function patient_refuse_change();
