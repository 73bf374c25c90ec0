-- One answer of an assessment: of one subject (the patient, a lesion, a pain) and one key of the dictionary, at most one row, so that an autosave touches
-- one row and the same question answered twice is seen. The answer is one value or one reason why there is none; a row with neither says that the question was
-- shown, or opened on purpose, and left empty. Rows change only while their assessment is a draft.
create table observation (
    id             uuid        primary key,
    assessment_id  uuid        not null references assessment (id),
    subject_kind   text        not null constraint observation_subject_known check (subject_kind in ('PATIENT', 'LESION', 'PAIN')),
    subject_id     uuid,
    key            text        not null constraint observation_key_short check (char_length(key) between 1 and 100),
    absence        text        constraint observation_absence_known check (absence in ('NOT_ASKED', 'NOT_KNOWN', 'REFUSED', 'UNABLE')),
    number_value   numeric,
    number_entered text        constraint observation_number_entered_short check (char_length(number_entered) <= 40),
    unit           text        constraint observation_unit_short check (char_length(unit) <= 40),
    flag_value     boolean,
    code_value     text        constraint observation_code_short check (char_length(code_value) <= 100),
    codes          text[],
    text_value     text        constraint observation_text_short check (char_length(text_value) between 1 and 4000),
    date_value     date,
    observed_on    date        not null,                    -- the day the value is of; a carried value keeps its own
    carried        boolean     not null,
    opened         boolean     not null,                    -- opened on purpose although the form would not ask it
    recorded_at    timestamptz not null,
    recorded_by    uuid        not null,
    version        bigint      not null,
    constraint observation_once unique nulls not distinct (assessment_id, subject_kind, subject_id, key),
    constraint observation_subject_named check ((subject_kind = 'PATIENT') = (subject_id is null)),
    constraint observation_one_answer check (num_nonnulls(absence, number_value, flag_value, code_value, codes, text_value, date_value) <= 1),
    constraint observation_entered_with_number check (number_value is not null or (number_entered is null and unit is null)),
    constraint observation_carried_has_answer check (not carried or num_nonnulls(absence, number_value, flag_value, code_value, codes, text_value, date_value) = 1)
);

-- The share lock makes an answer wait for a completion under way, and a completion for an answer under way: none slips in behind it.
create function assessment_part_guard() returns trigger language plpgsql as $$
declare
    owner  uuid;
    status text;
begin
    if tg_op = 'UPDATE' then
        if new.assessment_id <> old.assessment_id then
            raise exception 'a row stays with assessment %', old.assessment_id
                using errcode = 'integrity_constraint_violation', constraint = 'assessment_part_stays';
        end if;
    end if;
    if tg_op = 'DELETE' then
        owner := old.assessment_id;
    else
        owner := new.assessment_id;
    end if;
    select a.status into status from assessment a where a.id = owner for share;
    if status <> 'DRAFT' then
        raise exception 'assessment % is % and its answers are never changed', owner, status
            using errcode = 'integrity_constraint_violation', constraint = 'assessment_frozen';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger observation_guard before insert or update or delete on observation for each row execute function assessment_part_guard();
