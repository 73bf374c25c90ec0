-- Gives the plans that the application made for the patient :model to every tenth patient.
\set ON_ERROR_STOP on
set session_replication_role = replica;

create temp table receiver as
select i, id as patient, bench.id('assessment ' || i || ' 10') as visit from bench.person where i % 10 = 0 and id <> :'model';
create temp table model as select * from care_plan where patient_id = :'model';

insert into care_plan
select copy.*
from receiver, model m, jsonb_populate_record(null::care_plan, to_jsonb(m) || jsonb_build_object('id', bench.id(i || m.id::text),
    'patient_id', patient, 'assessment_id', visit, 'supersedes_id', bench.id(i || m.supersedes_id::text))) copy;

insert into care_plan_basis
select bench.id(i || plan_id::text), fact_sheet, proposal, shown, b.version from receiver, care_plan_basis b where plan_id in (select id from model);

insert into care_plan_item
select copy.*
from receiver, care_plan_item c, jsonb_populate_record(null::care_plan_item, to_jsonb(c) || jsonb_build_object('id', bench.id(i || c.id::text),
    'plan_id', bench.id(i || c.plan_id::text), 'alternative_to', bench.id(i || c.alternative_to::text))) copy
where c.plan_id in (select id from model);

insert into follow_up
select copy.*
from receiver, follow_up f, jsonb_populate_record(null::follow_up, to_jsonb(f) || jsonb_build_object('id', bench.id(i || f.id::text),
    'plan_id', bench.id(i || f.plan_id::text), 'patient_id', patient, 'carried_from', bench.id(i || f.carried_from::text))) copy
where f.plan_id in (select id from model);
