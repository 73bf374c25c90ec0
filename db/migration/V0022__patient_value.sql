-- A value of the profile: one answer to one question, of the patient or of one of the patient's lesions, with the day on
-- which it was true. A new answer is a new row and the old ones stay; the current one on a day is the newest observed on
-- or before it, of one day the last recorded. A row without any answer takes the answer back: not given from then on.
create table patient_value (
    seq            bigint generated always as identity primary key,
    id             uuid        not null,
    patient_id     uuid        not null references patient (id),
    lesion_id      uuid,
    key            text        not null,
    absence        text,
    number_value   numeric,
    number_entered text,
    unit           text,
    flag_value     boolean,
    code_value     text,
    codes          text[],
    text_value     text,
    date_value     date,
    observed_on    date        not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null,
    constraint patient_value_once      unique (id),
    constraint patient_value_of_lesion foreign key (lesion_id, patient_id) references lesion (id, patient_id),
    constraint patient_value_key       check (key ~ '^[a-z][a-z0-9_]*$'),
    constraint patient_value_one       check (num_nonnulls(absence, number_value, flag_value, code_value, codes, text_value, date_value) <= 1),
    constraint patient_value_absence   check (absence in ('NOT_ASKED', 'NOT_KNOWN', 'REFUSED', 'UNABLE')),
    constraint patient_value_number    check ((number_value is null) = (number_entered is null) and (unit is null or number_value is not null)),
    constraint patient_value_length    check (length(text_value) <= 4000 and length(number_entered) <= 40)
);
create index patient_value_current on patient_value (patient_id, key, lesion_id, observed_on desc, seq desc);
create trigger patient_value_kept before update or delete on patient_value for each row execute function patient_refuse_change();
