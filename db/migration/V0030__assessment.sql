-- One dated record of one patient. A patient has one open draft at most, which the care team shares. A completed or discarded assessment is never
-- changed and none is ever deleted: a correction is a new revision of the same root, with a reason and an author.
create table assessment (
    id              uuid primary key,
    patient_id      uuid        not null,
    number          integer     not null constraint assessment_number_from_one check (number >= 1),
    kind            text        not null constraint assessment_kind_known check (kind in ('INITIAL', 'REASSESSMENT')),
    status          text        not null constraint assessment_status_known check (status in ('DRAFT', 'COMPLETED', 'DISCARDED')),
    started_at      timestamptz not null,
    started_by      uuid        not null,
    assessed_on     date        not null,                  -- the day that the answers describe; of a draft, until it is completed, the day it was begun
    completed_at    timestamptz,
    completed_by    uuid,
    discarded_at    timestamptz,
    discarded_by    uuid,
    root_id         uuid        not null references assessment (id) deferrable initially deferred,   -- itself, for a first revision
    revision        integer     not null constraint assessment_revision_from_one check (revision >= 1),
    revision_reason text        constraint assessment_revision_reason_short check (char_length(revision_reason) between 1 and 2000),
    revision_author uuid,
    version         bigint      not null,
    constraint assessment_completed_by_one check ((status = 'COMPLETED') = (completed_at is not null) and (completed_at is null) = (completed_by is null)),
    constraint assessment_discarded_by_one check ((status = 'DISCARDED') = (discarded_at is not null) and (discarded_at is null) = (discarded_by is null)),
    constraint assessment_first_is_root check ((revision = 1) = (root_id = id)),
    constraint assessment_revision_has_reason check ((revision > 1) = (revision_reason is not null) and (revision > 1) = (revision_author is not null))
);

create unique index assessment_one_draft on assessment (patient_id) where status = 'DRAFT';
create unique index assessment_number_once on assessment (patient_id, number, revision) where status <> 'DISCARDED';
create unique index assessment_revision_once on assessment (root_id, revision) where status <> 'DISCARDED';

-- A draft may move on to COMPLETED or DISCARDED, and what says whose and which record it is stays as it was. Nothing else may change.
create function assessment_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'assessment % is never deleted', old.id using errcode = 'integrity_constraint_violation', constraint = 'assessment_never_deleted';
    end if;
    if old.status <> 'DRAFT' then
        raise exception 'assessment % is % and is never changed', old.id, old.status
            using errcode = 'integrity_constraint_violation', constraint = 'assessment_frozen';
    end if;
    if (new.id, new.patient_id, new.number, new.kind, new.started_at, new.started_by, new.root_id, new.revision)
            is distinct from (old.id, old.patient_id, old.number, old.kind, old.started_at, old.started_by, old.root_id, old.revision) then
        raise exception 'assessment % keeps its patient, number, kind, start and revision', old.id
            using errcode = 'integrity_constraint_violation', constraint = 'assessment_identity_kept';
    end if;
    return new;
end $$;

create trigger assessment_guard before update or delete on assessment for each row execute function assessment_guard();
