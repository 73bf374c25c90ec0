-- The trail is read by record too.
create index audit_entry_by_subject on audit_entry (subject_id, id) where subject_id is not null;
