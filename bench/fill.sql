-- Fills an empty Trabecula database with synthetic patients: ten completed assessments each, of 25 observations, with what screens
-- read beside them. Every tenth patient has an open assessment as well, every fifth something on the worklist.
-- psql -v patients=1000 -f fill.sql, as a superuser. Ids are hashes of what they name, so that no statement has to look one up.
\set ON_ERROR_STOP on
-- Triggers guard what people do; nobody does anything here. Foreign keys are checked by reading the statements below.
set session_replication_role = replica;
set synchronous_commit = off;
set max_parallel_maintenance_workers = 0;
set maintenance_work_mem = '1GB';

create schema bench;
create function bench.id(what text) returns uuid immutable parallel safe return md5(what)::uuid;

create table bench.person as
select i, bench.id('patient ' || i) as id, bench.id('staff') as by_id,
    (array['Muster', 'Beispiel', 'Probe', 'Fiktiv', 'Exempel', 'Vorlage', 'Entwurf', 'Schein', 'Attrappe', 'Modell'])[1 + (i + i / 10) % 10] || '-' || to_char(i, 'FM000000') as family,
    (array['Demo-Anna', 'Demo-Bela', 'Demo-Carl', 'Demo-Dora', 'Demo-Emil', 'Demo-Frida', 'Demo-Gert'])[1 + i % 7] as given,
    current_date - i % 45 as newest
from generate_series(1, :patients) i;

insert into patient
select id, '8' || to_char(i, 'FM000000'), '8' || to_char(i, 'FM000000'), family, given, lower(family), lower(given),
    date '1935-01-01' + i % 15000, now() - interval '400 days', by_id, 0
from bench.person;

insert into patient_search_word
select distinct id, word, lower(family), lower(given)
from bench.person, unnest(array['8' || to_char(i, 'FM000000'), split_part(lower(family), '-', 1), split_part(family, '-', 2),
    replace(lower(family), '-', ''), 'demo', split_part(lower(given), '-', 2), replace(lower(given), '-', '')]) word;

insert into lesion (id, patient_id, number, region, side, level, site_on, recorded_at, recorded_on, recorded_by, version)
select bench.id('lesion ' || i || ' ' || number), id, number, region, side, level, newest - 300, newest - 300, newest - 300, by_id, 0
from bench.person, (values (1, 'LUMBAR_SPINE', 'MIDLINE', 'L3'), (2, 'FEMUR_PROXIMAL', 'LEFT', null)) l (number, region, side, level);

insert into pain (id, patient_id, number, region, side, level, link, link_on, recorded_at, recorded_on, recorded_by, version)
select bench.id('pain ' || i), id, 1, 'LUMBAR_SPINE', 'MIDLINE', 'L3', 'LINKED', newest - 300, newest - 300, newest - 300, by_id, 0
from bench.person;

insert into pain_lesion
select bench.id('pain ' || i), bench.id('lesion ' || i || ' 1'), id from bench.person;

insert into patient_value (id, patient_id, lesion_id, key, number_value, number_entered, unit, flag_value, code_value, codes, date_value, observed_on, recorded_at, recorded_by)
select bench.id('value ' || i || ' ' || key || ' ' || coalesce(lesion, 0)), id, case when lesion is not null then bench.id('lesion ' || i || ' ' || lesion) end,
    key, number, number::text, unit, flag, code, codes, case when key = 'imaging_date' then newest - 20 end, newest, newest, by_id
from bench.person, (values
    (null, 'sex', null, null, null, 'FEMALE', null), (null, 'height', 168, 'cm', null, null, null), (null, 'weight', 71, 'kg', null, null, null),
    (null, 'primary_cancer', null, null, null, 'BREAST', null), (null, 'disease_status', null, null, null, 'STABLE', null),
    (null, 'visceral_metastases', null, null, false, null, null), (null, 'brain_metastases', null, null, false, null, null),
    (null, 'cancer_therapy', null, null, null, null, array['ENDOCRINE']), (null, 'comorbidities', null, null, null, null, array[]::text[]),
    (null, 'allergies', null, null, null, null, array[]::text[]),
    (1, 'lesion_type', null, null, null, 'BLASTIC', null), (1, 'imaging_date', null, null, null, null, null), (1, 'imaging_kind', null, null, null, 'PET_CT', null),
    (1, 'pathologic_fracture', null, null, false, null, null), (1, 'prior_rt', null, null, false, null, null),
    (2, 'lesion_type', null, null, null, 'LYTIC', null), (2, 'imaging_date', null, null, null, null, null), (2, 'imaging_kind', null, null, null, 'PET_CT', null),
    (2, 'pathologic_fracture', null, null, false, null, null), (2, 'prior_rt', null, null, true, null, null)
    ) v (lesion, key, number, unit, flag, code, codes);

insert into medicine_entry (id, patient_id, series_id, name, medicine, form, route, amount, unit, schedule, schedule_number, kind, from_date, started_on, recorded_at, recorded_by, version)
select bench.id('medicine ' || i || name), id, bench.id('medicine ' || i || name), name, name, form, 'ORAL', amount, 'MG', 'TIMES_A_DAY', times, 'REGULAR',
    newest - 200, newest - 200, newest - 200, by_id, 0
from bench.person, (values ('morphine', 'TABLET_MODIFIED', 30, 2), ('senna', 'TABLET', 15, 1), ('acetaminophen', 'TABLET', 1000, 3)) m (name, form, amount, times);

insert into patient_list_review (id, patient_id, list, reviewed_on, none, recorded_at, recorded_by)
select bench.id('review ' || i || list), id, list, newest, false, newest, by_id
from bench.person, unnest(array['MEDICINES', 'LESIONS']) list;

-- Assessments, a month apart; the eleventh is an open draft.
create table bench.visit as
select p.*, n, bench.id('assessment ' || i || ' ' || n) as visit, case when n > 10 then current_date else newest - 30 * (10 - n) end as held,
    2 + (i + n) % 6 as worst
from bench.person p, generate_series(1, 11) n
where n <= 10 or i % 10 = 0;

insert into assessment (id, patient_id, number, kind, status, started_at, started_by, assessed_on, completed_at, completed_by, root_id, revision, version)
select visit, id, n, case when n = 1 then 'INITIAL' else 'REASSESSMENT' end, case when n > 10 then 'DRAFT' else 'COMPLETED' end, held, by_id, held,
    case when n <= 10 then held end, case when n <= 10 then by_id end, visit, 1, 1
from bench.visit;

-- Twenty-five million rows go in without their indexes, which are made afterwards as they were.
create table bench.index as
select conname, pg_get_constraintdef(oid) as definition from pg_constraint where conrelid = 'observation'::regclass and contype in ('p', 'u');
select format('alter table observation drop constraint %I', conname) from bench.index \gexec

insert into observation (id, assessment_id, subject_kind, subject_id, key, number_value, number_entered, unit, flag_value, code_value, observed_on, carried, opened, recorded_at, recorded_by, version)
select bench.id('observation ' || i || ' ' || n || key), visit, kind, case kind when 'PAIN' then bench.id('pain ' || i) end,
    key, number, number::text, unit, flag, code, held, false, false, held, by_id, 0
from bench.visit cross join lateral (values
    ('PATIENT', 'respondent', null, null, null, 'SELF'), ('PATIENT', 'has_pain', null, null, true, null), ('PATIENT', 'pain_goal', 3, '0-10', null, null),
    ('PATIENT', 'peg_average', worst - 1, '0-10', null, null), ('PATIENT', 'peg_enjoyment', worst, '0-10', null, null), ('PATIENT', 'peg_activity', worst, '0-10', null, null),
    ('PATIENT', 'ecog', 1, 'grade', null, null), ('PATIENT', 'distress', 4, '0-10', null, null), ('PATIENT', 'nausea_grade', 0, 'grade', null, null),
    ('PATIENT', 'constipation_grade', 1, 'grade', null, null), ('PATIENT', 'cognition_grade', 0, 'grade', null, null), ('PATIENT', 'somnolence_grade', 1, 'grade', null, null),
    ('PATIENT', 'dizziness_grade', 0, 'grade', null, null), ('PATIENT', 'creatinine', 84, 'umol/L', null, null), ('PATIENT', 'sleep_problem', 2, '0-10', null, null),
    ('PATIENT', 'fatigue', 3, '0-10', null, null), ('PATIENT', 'walking', null, null, null, 'UNLIMITED'), ('PATIENT', 'stairs', null, null, null, 'INDEPENDENT'),
    ('PATIENT', 'phq_item1', 0, '0-3', null, null), ('PATIENT', 'phq_item2', 0, '0-3', null, null),
    ('PAIN', 'p_worst', worst, '0-10', null, null), ('PAIN', 'p_average', worst - 1, '0-10', null, null), ('PAIN', 'p_movement', worst, '0-10', null, null),
    ('PAIN', 'p_rest', 1, '0-10', null, null), ('PAIN', 'p_now', worst - 1, '0-10', null, null)
    ) o (kind, key, number, unit, flag, code);

select format('alter table observation add constraint %I %s', conname, definition) from bench.index \gexec

insert into assessment_summary (assessment_id, patient_id, number, kind, assessed_on, completed_at, completed_by, respondent, pain_worst, pain_average, pain_on_movement,
    pain_at_rest, pain_goal, peg, ecog, mme_daily, phq2, distress, egfr, nausea_grade, constipation_grade, cognition_grade, somnolence_grade, dizziness_grade,
    walking, stairs, mechanism, response, goal_met, lesion_pain, cannot_tell, missing, catalog_version)
select visit, id, n, case when n = 1 then 'INITIAL' else 'REASSESSMENT' end, held, held, by_id, 'SELF', worst, worst - 1, worst, 1, 3, worst - 1 / 3.0, 1, 60, 0, 4, 68,
    0, 1, 0, 1, 0, 'UNLIMITED', 'INDEPENDENT', 'NOCICEPTIVE', case when n = 1 then 'NO_BASELINE' else 'STABLE' end, worst <= 3, jsonb_build_object('L1', worst),
    '[{"rule": "RF-11", "level": "EMERGENCY", "title": "Severe hypercalcaemia", "lesion": null, "missing": ["calcium_corrected"]}]',
    '[{"fact": "calcium_corrected", "label": "Corrected calcium", "alerts": ["RF-11"], "settles": ["calcium-vitamin-d"], "lastKnown": null}]',
    (select name from catalog_version where status = 'PUBLISHED')
from bench.visit where n <= 10;

-- Results and the mechanism of the last two assessments, which is what the result screen compares.
insert into instrument_result (id, assessment_id, subject_kind, subject_code, code, position, status, value, low, high, band, band_set, missing, warnings, inputs, oldest_on)
select bench.id('result ' || i || ' ' || n || code), visit, 'PATIENT', '', code, position, 'COMPLETE', value, value, value, band, band_set, '{}', '{}',
    jsonb_build_array(jsonb_build_object('name', code, 'answer', value::text, 'needed', true, 'points', value)), held
from bench.visit cross join lateral (values
    ('pain_worst', 0, worst::numeric, 'MODERATE', 'NRS_FROM_4_AND_7'), ('pain_average', 1, worst - 1, 'MODERATE', 'NRS_FROM_4_AND_7'), ('peg', 2, worst, 'MODERATE', 'PEG_CONVENIENCE'),
    ('ecog', 3, 1, 'LIGHT_WORK', 'ECOG1982'), ('phq2', 4, 0, 'NEGATIVE', 'PHQ2_3'), ('mme_daily', 5, 60, 'FROM_50', 'CDC2022'), ('egfr', 6, 68, 'G2', 'KDIGO')
    ) r (code, position, value, band, band_set)
where n in (9, 10);

insert into mechanism_verdict (id, assessment_id, patient_id, pain_id, pain_code, class, row, confidence, tissue, grade, screen, evidence, missing, version)
select bench.id('verdict ' || i || ' ' || n), visit, id, bench.id('pain ' || i), 'P1', 'NOCICEPTIVE', 'R6', 'HIGH', 'TRUE', 'NONE', 'NEG',
    '[{"key": "p_neuro_cause", "answer": "false", "speaks": "AGAINST_NERVE"}, {"key": "p_link", "answer": "LINKED", "speaks": "FOR_BONE"}]', '{}', 0
from bench.visit where n in (9, 10);

insert into red_flag (id, patient_id, rule, lesion, level, title, text, because, refer, citations, assessment_id, since, last_assessment, last_met_on, status, version)
select bench.id('flag ' || i), id, 'PL-01', '', 'SOON', 'Severe pain', 'Worst pain of 7 or more was entered.', array['Worst pain in the last 24 hours 7 (0-10)'],
    array['palliative-care'], array['ESMO-PAIN2018'], visit, held, visit, held, 'OPEN', 0
from bench.visit where n = 10 and i % 20 = 0;

-- The worklist: flags, reassessments a month after the last one, open drafts.
insert into worklist_entry (id, patient_id, kind, source_id, level, due_on, shown_from, title)
select bench.id('entry flag ' || i), id, 'RED_FLAG', bench.id('flag ' || i), 'SOON', null, newest, 'Severe pain' from bench.person where i % 20 = 0
union all
select bench.id('entry due ' || i), id, 'REASSESSMENT', bench.id('assessment ' || i || ' 10'), null, newest + 30, newest + 23, 'Reassessment' from bench.person where i % 5 = 0
union all
select bench.id('entry draft ' || i), id, 'DRAFT_OPEN', bench.id('assessment ' || i || ' 11'), null, null, current_date + 1, null from bench.person where i % 10 = 0;

insert into worklist_patient
select p.id, lower(family || ', ' || given), count(e.id) filter (where shown_from <= current_date) > 0,
    coalesce(min(case when kind = 'RED_FLAG' or due_on < current_date then 2 else 3 end) filter (where shown_from <= current_date), 4),
    coalesce(min(coalesce(due_on, shown_from)) filter (where shown_from <= current_date), date '9999-12-31'),
    coalesce(bool_or(kind = 'RED_FLAG'), false), coalesce(bool_or(due_on < current_date), false),
    coalesce(bool_or(due_on between current_date and current_date + 7), false), false, false,
    least(min(shown_from) filter (where shown_from > current_date), min(due_on + 1) filter (where due_on >= current_date)), 0
from bench.person p left join worklist_entry e on e.patient_id = p.id
group by p.i, p.id, family, given;

insert into care_plan_news select id, newest, bench.id('assessment ' || i || ' 10'), newest from bench.person;

-- A clinician with the password of the first administrator.
insert into account_user (id, version, username, display_name, role, password_hash, password_once, created_at)
select bench.id('staff'), 0, 'bench', 'Bench Clinician', 'CLINICIAN', password_hash, false, now() from account_user where username = 'admin';
