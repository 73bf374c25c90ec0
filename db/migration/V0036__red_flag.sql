-- A firing of an alert rule. It is open until somebody acknowledges it with what was done and when to ask again (emergency within
-- 1 day, urgent within 7, the rest within 30), open again from that day on, and closed when a later completed assessment makes the
-- rule not met or its lesion is taken off the list; never because something is not known. One that is not closed exists once.
create table red_flag (
    id               uuid        not null,
    patient_id       uuid        not null,
    rule             text        not null,
    lesion           text        not null, -- its code, empty for a rule of the patient
    level            text        not null,
    title            text        not null,
    text             text,
    because          text[]      not null,
    refer            text[]      not null,
    citations        text[]      not null,
    assessment_id    uuid        not null,
    since            date        not null,
    last_assessment  uuid        not null,
    last_met_on      date        not null,
    status           text        not null,
    acknowledged     text,
    acknowledged_by  uuid,
    acknowledged_at  timestamptz,
    acknowledged_on  date,
    ask_again_on     date,
    closed_by_assessment uuid,
    closed_on        date,
    closed_because   text,
    version          bigint      not null,
    constraint red_flag_pk primary key (id),
    constraint red_flag_of_assessment foreign key (assessment_id) references assessment (id),
    constraint red_flag_last_assessment foreign key (last_assessment) references assessment (id),
    constraint red_flag_closed_by_assessment foreign key (closed_by_assessment) references assessment (id),
    constraint red_flag_level check (level in ('EMERGENCY', 'URGENT', 'SOON', 'INFO')),
    constraint red_flag_status check (status in ('OPEN', 'ACKNOWLEDGED', 'CLOSED')),
    constraint red_flag_acknowledged_whole check (
        num_nonnulls(acknowledged, acknowledged_by, acknowledged_at, acknowledged_on, ask_again_on) in (0, 5)
        and (status <> 'ACKNOWLEDGED' or acknowledged is not null)),
    constraint red_flag_acknowledged_says_what check (length(btrim(acknowledged)) between 1 and 2000),
    constraint red_flag_asks_again_in_time check (
        ask_again_on > acknowledged_on
        and ask_again_on <= acknowledged_on + case level when 'EMERGENCY' then 1 when 'URGENT' then 7 else 30 end),
    constraint red_flag_closed_whole check (
        (status = 'CLOSED') = (closed_on is not null) and (status = 'CLOSED') = (closed_by_assessment is not null)
        and (status = 'CLOSED') = (closed_because is not null)),
    constraint red_flag_closed_because check (closed_because in ('NOT_MET', 'LESION_REMOVED'))
);
create unique index red_flag_one_not_closed on red_flag (patient_id, rule, lesion) where status <> 'CLOSED';
create index red_flag_asks_again on red_flag (ask_again_on) where status = 'ACKNOWLEDGED';

-- Every acknowledgement stays on record.
create table red_flag_acknowledgement (
    id           uuid        not null,
    flag_id      uuid        not null,
    what         text        not null,
    by_whom      uuid        not null,
    at           timestamptz not null,
    ask_again_on date        not null,
    constraint red_flag_acknowledgement_pk primary key (id),
    constraint red_flag_acknowledgement_of_flag foreign key (flag_id) references red_flag (id)
);
create index red_flag_acknowledgement_by_flag on red_flag_acknowledgement (flag_id, at);
create trigger red_flag_acknowledgement_is_final before update or delete on red_flag_acknowledgement
    for each row execute function refuse_change();

-- What fired, where and since when never changes, a closed flag not at all, and no flag is ever deleted.
create function red_flag_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.status <> 'CLOSED'
        and (new.id, new.patient_id, new.rule, new.lesion, new.assessment_id, new.since)
            = (old.id, old.patient_id, old.rule, old.lesion, old.assessment_id, old.since) then
        return new;
    end if;
    raise exception '% of a red flag refused', tg_op using errcode = 'restrict_violation';
end $$;
create trigger red_flag_is_kept before update or delete on red_flag for each row execute function red_flag_guard();
