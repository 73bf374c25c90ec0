-- A clinician may record another value than the one that is worked out, with a reason when it differs.
alter table observation add column reason text
    constraint observation_reason_short check (char_length(reason) between 1 and 500)
    constraint observation_reason_of_an_answer check (reason is null
        or num_nonnulls(absence, number_value, flag_value, code_value, codes, text_value, date_value) = 1);

-- Both values of a completed assessment, as they were: what was recorded, and what had been worked out in its place.
create table recorded_instead (
    assessment_id uuid    not null,
    position      integer not null,
    subject_kind  text    not null,
    subject_code  text    not null,
    key           text    not null,
    recorded      text    not null,
    reason        text,
    worked_out    jsonb   not null, -- value or null, whether it is only the least that is known, inputs with their days, what is missing
    constraint recorded_instead_pk primary key (assessment_id, subject_kind, subject_code, key),
    constraint recorded_instead_of_assessment foreign key (assessment_id) references assessment (id),
    constraint recorded_instead_subject check (
        subject_kind in ('PATIENT', 'LESION', 'PAIN') and (subject_kind = 'PATIENT') = (subject_code = ''))
);
create trigger recorded_instead_is_final before update or delete on recorded_instead
    for each row execute function refuse_change();
