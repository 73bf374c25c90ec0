-- Who needs attention, and why. Entries are written by listeners in the transaction of what happened elsewhere, so the
-- list is never behind; everything here can be worked out again from the other modules.

-- One reason of one patient. It is shown from a day on and gone when its cause is gone.
create table worklist_entry (
    id         uuid primary key,
    patient_id uuid not null,
    kind       text not null,
    source_id  uuid not null,
    level      text,
    due_on     date,
    shown_from date not null,
    title      text,
    constraint worklist_entry_kind check (kind in
        ('RED_FLAG', 'REASSESSMENT', 'FOLLOW_UP', 'PLAN_UNSIGNED', 'DRAFT_OPEN', 'PLAN_MISSING')),
    constraint worklist_entry_flag_has_level check ((kind = 'RED_FLAG') = (level is not null)),
    constraint worklist_entry_level check (level in ('EMERGENCY', 'URGENT', 'SOON', 'INFO')),
    constraint worklist_entry_due check (due_on is not null or kind not in ('REASSESSMENT', 'FOLLOW_UP')),
    constraint worklist_entry_once unique (kind, source_id)
);
create index worklist_entry_patient on worklist_entry (patient_id);

-- One patient with the sum of the reasons as of a day: what the list is ordered, filtered and counted by.
-- A row is worked out again when a reason changes, and on the day on which one begins, falls due or becomes overdue.
create table worklist_patient (
    patient_id uuid primary key,
    sort_name  text not null collate "C",
    attention  boolean not null,
    level      smallint not null,
    due_on     date not null,
    red_flag   boolean not null,
    overdue    boolean not null,
    this_week  boolean not null,
    to_sign    boolean not null,
    unfinished boolean not null,
    changes_on date,
    version    bigint not null,
    constraint worklist_patient_level check (level between 0 and 4)
);
create index worklist_patient_order on worklist_patient (level, due_on, sort_name, patient_id) where attention;
create index worklist_patient_name on worklist_patient (sort_name, patient_id);
create index worklist_patient_changes on worklist_patient (changes_on) where changes_on is not null;
