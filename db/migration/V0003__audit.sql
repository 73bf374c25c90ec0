-- What was done, by whom, when, with what outcome; no clinical values, no patient's name. Rows are added, never changed and
-- never deleted. The sealer fills the three chain columns of a row once: its place in the chain, and the hash of the row
-- together with the hash of the place before. Rows are sealed only when no older transaction is under way, so that none
-- can appear behind the end of the chain.
create table audit_entry (
    id           bigint      generated always as identity,
    at           timestamptz not null,
    actor_id     uuid,
    actor_name   text,
    kind         text        not null,
    outcome      text        not null,
    subject_type text        not null,
    subject_id   uuid,
    patient_id   uuid,
    note         text,
    tx           xid8        not null default pg_current_xact_id(),
    chain_no     bigint,
    chain_hash   bytea,
    sealed_at    timestamptz,
    constraint audit_entry_pk primary key (id),
    constraint audit_entry_chain_no_once unique (chain_no),
    constraint audit_entry_outcome_known check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    constraint audit_entry_note_short check (length(note) <= 120),
    constraint audit_entry_sealed_whole check ((chain_no is null) = (chain_hash is null) and (chain_no is null) = (sealed_at is null)),
    constraint audit_entry_chain_from_one check (chain_no >= 1)
);
create index audit_entry_unsealed on audit_entry (id) where chain_no is null;
create index audit_entry_by_actor on audit_entry (actor_id, id);
create index audit_entry_by_patient on audit_entry (patient_id, id) where patient_id is not null;
create index audit_entry_by_kind on audit_entry (kind, id);
create index audit_entry_by_time on audit_entry (at, id);

-- The only change that passes: an unsealed row is sealed, everything else staying as it is.
create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.chain_no is null and new.chain_no is not null
       and (new.id, new.at, new.actor_id, new.actor_name, new.kind, new.outcome, new.subject_type, new.subject_id, new.patient_id, new.note, new.tx)
           is not distinct from
           (old.id, old.at, old.actor_id, old.actor_name, old.kind, old.outcome, old.subject_type, old.subject_id, old.patient_id, old.note, old.tx) then
        return new;
    end if;
    raise exception 'the audit trail is never changed' using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_entry_is_final before update or delete on audit_entry for each row execute function audit_entry_is_final();
create trigger audit_entry_not_emptied before truncate on audit_entry for each statement execute function audit_entry_is_final();

-- The application's role may add and seal, no more.
revoke update, delete, truncate on audit_entry from "${app}";
grant update (chain_no, chain_hash, sealed_at) on audit_entry to "${app}";
