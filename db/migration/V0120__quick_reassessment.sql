-- A quick reassessment asks a few questions: those of the form and, of the follow-ups that were due when it began, theirs. It may
-- become a full one while it is a draft.
alter table assessment drop constraint assessment_kind_known;
alter table assessment add constraint assessment_kind_known check (kind in ('INITIAL', 'REASSESSMENT', 'QUICK'));
alter table assessment add column quick_keys text[] not null default '{}';
alter table assessment add constraint assessment_quick_keys_of_quick check (kind <> 'INITIAL' or quick_keys = '{}');
alter table assessment_summary drop constraint assessment_summary_kind;
alter table assessment_summary add constraint assessment_summary_kind check (kind in ('INITIAL', 'REASSESSMENT', 'QUICK'));

create or replace function assessment_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'assessment % is never deleted', old.id using errcode = 'integrity_constraint_violation', constraint = 'assessment_never_deleted';
    end if;
    if old.status <> 'DRAFT' then
        raise exception 'assessment % is % and is never changed', old.id, old.status
            using errcode = 'integrity_constraint_violation', constraint = 'assessment_frozen';
    end if;
    if (new.id, new.patient_id, new.number, new.started_at, new.started_by, new.root_id, new.revision, new.quick_keys)
            is distinct from (old.id, old.patient_id, old.number, old.started_at, old.started_by, old.root_id, old.revision, old.quick_keys)
            or (new.kind <> old.kind and (old.kind, new.kind) is distinct from ('QUICK', 'REASSESSMENT')) then
        raise exception 'assessment % keeps its patient, number, kind, start and revision', old.id
            using errcode = 'integrity_constraint_violation', constraint = 'assessment_identity_kept';
    end if;
    return new;
end $$;

-- A follow-up that was taken over from the plan before keeps its rule: what a quick reassessment asks of it hangs on that.
alter table follow_up drop constraint follow_up_origin_whole;
alter table follow_up add constraint follow_up_origin_whole check (
    (origin <> 'RULE' or rule is not null) and (origin <> 'OWN' or rule is null) and (origin = 'CARRIED') = (carried_from is not null));
