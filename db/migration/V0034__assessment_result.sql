-- What a completed assessment found. Each row is written once, in the transaction of the completion, and never changed: charts,
-- lists and the next comparison read it, however long the history is.
create table assessment_summary (
    assessment_id    uuid        not null,
    patient_id       uuid        not null,
    number           integer     not null,
    kind             text        not null,
    assessed_on      date        not null,
    completed_at     timestamptz not null,
    completed_by     uuid        not null,
    respondent       text,
    pain_worst       numeric(6, 3),
    pain_average     numeric(6, 3),
    pain_on_movement numeric(6, 3),
    pain_at_rest     numeric(6, 3),
    pain_goal        numeric(6, 3),
    peg              numeric(12, 8),
    ecog             numeric(6, 3),
    mme_daily        numeric(14, 6),
    tug_seconds      numeric(8, 3),
    phq2             numeric(6, 3),
    phq9             numeric(8, 5),
    gad2             numeric(6, 3),
    gad7             numeric(8, 5),
    distress         numeric(6, 3),
    egfr             numeric(12, 6),
    nausea_grade     numeric(4, 1),
    constipation_grade numeric(4, 1),
    cognition_grade  numeric(4, 1),
    somnolence_grade numeric(4, 1),
    dizziness_grade  numeric(4, 1),
    sedation_level   text,
    walking          text,
    stairs           text,
    walking_aid      text,
    fall_risk        text,
    mechanism        text,
    response         text,
    goal_met         boolean,
    dates            jsonb       not null default '{}', -- day of a value that is older than the assessment, by key
    at_least         text[]      not null default '{}', -- keys whose number is only the least that is known
    lesion_pain      jsonb       not null default '{}', -- worst pain by lesion code
    cannot_tell      jsonb       not null default '[]', -- alert rules that could not be decided, with what they miss
    missing          jsonb       not null default '[]', -- what would settle most, in order
    catalog_version  text        not null,
    constraint assessment_summary_pk primary key (assessment_id),
    constraint assessment_summary_of_assessment foreign key (assessment_id) references assessment (id),
    constraint assessment_summary_kind check (kind in ('INITIAL', 'REASSESSMENT')),
    constraint assessment_summary_response check (response in ('NO_BASELINE', 'IMPROVED', 'STABLE', 'WORSENED')),
    constraint assessment_summary_ratings check (
        pain_worst between 0 and 10 and pain_average between 0 and 10 and pain_goal between 0 and 10
        and pain_on_movement between 0 and 10 and pain_at_rest between 0 and 10 and peg between 0 and 10)
);
create index assessment_summary_by_patient on assessment_summary (patient_id, assessed_on desc, number desc);

-- The result of one instrument at one completed assessment: value or range, band with the set of its cuts, what went in, what is
-- missing. A changed threshold makes new rows with new assessments; it never rewrites these.
create table instrument_result (
    id            uuid    not null,
    assessment_id uuid    not null,
    subject_kind  text    not null,
    subject_code  text    not null,
    code          text    not null,
    position      integer not null,
    status        text    not null,
    value         numeric(20, 8),
    low           numeric(20, 8),
    high          numeric(20, 8),
    word          text,            -- of a result that is a code
    band          text,
    band_set      text    not null,
    missing       text[]  not null,
    warnings      text[]  not null,
    inputs        jsonb   not null,
    oldest_on     date,
    constraint instrument_result_pk primary key (id),
    constraint instrument_result_once unique (assessment_id, subject_kind, subject_code, code),
    constraint instrument_result_of_assessment foreign key (assessment_id) references assessment (id),
    constraint instrument_result_subject check (
        subject_kind in ('PATIENT', 'LESION', 'PAIN') and (subject_kind = 'PATIENT') = (subject_code = '')),
    constraint instrument_result_status check (status in ('COMPLETE', 'PRORATED', 'PARTIAL')),
    constraint instrument_result_partial_has_no_value check (status <> 'PARTIAL' or value is null),
    constraint instrument_result_complete_misses_nothing check (status <> 'COMPLETE' or cardinality(missing) = 0)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% of % refused: what a completed assessment found is never changed', tg_op, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create trigger assessment_summary_is_final before update or delete on assessment_summary
    for each row execute function refuse_change();
create trigger instrument_result_is_final before update or delete on instrument_result
    for each row execute function refuse_change();
