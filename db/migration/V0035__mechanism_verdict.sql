-- The mechanism of one pain at one completed assessment: what the rules found then, and what the clinician stated before seeing it.
-- What was stated is set once; decisions after the comparison are added, never changed: the newest holds. Until there is one, the
-- class of the rules counts and is shown as not confirmed.
create table mechanism_verdict (
    id            uuid        not null,
    assessment_id uuid        not null,
    patient_id    uuid        not null,
    pain_id       uuid        not null,
    pain_code     text        not null,
    class         text        not null,
    row           text,
    confidence    text,
    tissue        text,
    grade         text,
    screen        text,
    evidence      jsonb       not null,
    missing       text[]      not null,
    stated        text,
    stated_by     uuid,
    stated_at     timestamptz,
    version       bigint      not null,
    constraint mechanism_verdict_pk primary key (id),
    constraint mechanism_verdict_once unique (assessment_id, pain_id),
    constraint mechanism_verdict_of_assessment foreign key (assessment_id) references assessment (id),
    constraint mechanism_verdict_class check (class in ('NOCICEPTIVE', 'NEUROPATHIC', 'MIXED', 'UNDETERMINED')),
    constraint mechanism_verdict_stated check (stated in ('NOCICEPTIVE', 'NEUROPATHIC', 'MIXED', 'UNDETERMINED')),
    constraint mechanism_verdict_confidence check (confidence in ('HIGH', 'MODERATE', 'PROVISIONAL', 'LOW')),
    constraint mechanism_verdict_stated_by_one check (
        (stated is null) = (stated_by is null) and (stated is null) = (stated_at is null))
);

create table mechanism_decision (
    id         uuid        not null,
    verdict_id uuid        not null,
    number     integer     not null,
    class      text        not null,
    reason     text,
    decided_by uuid        not null,
    decided_at timestamptz not null,
    constraint mechanism_decision_pk primary key (id),
    constraint mechanism_decision_once unique (verdict_id, number),
    constraint mechanism_decision_of_verdict foreign key (verdict_id) references mechanism_verdict (id),
    constraint mechanism_decision_class check (class in ('NOCICEPTIVE', 'NEUROPATHIC', 'MIXED', 'UNDETERMINED')),
    constraint mechanism_decision_reason check (reason is null or length(reason) between 1 and 2000)
);

-- A decision follows the clinician's own statement; one that differs from it or from the rules gives its reason.
create function mechanism_decision_in_order() returns trigger language plpgsql as $$
declare v mechanism_verdict;
begin
    select * into strict v from mechanism_verdict where id = new.verdict_id;
    if v.stated is null then
        raise exception 'a decision needs the clinician''s own statement first' using errcode = 'check_violation';
    end if;
    if new.reason is null and (new.class <> v.stated or new.class <> v.class) then
        raise exception 'a decision that differs needs a reason' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger mechanism_decision_follows before insert on mechanism_decision
    for each row execute function mechanism_decision_in_order();
create trigger mechanism_decision_is_final before update or delete on mechanism_decision
    for each row execute function refuse_change();

-- Of a verdict only the statement may be added, once; everything else stays.
create function mechanism_verdict_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and (to_jsonb(new) - array['stated', 'stated_by', 'stated_at', 'version'])
            = (to_jsonb(old) - array['stated', 'stated_by', 'stated_at', 'version'])
        and (old.stated is null or (new.stated, new.stated_by, new.stated_at) = (old.stated, old.stated_by, old.stated_at)) then
        return new;
    end if;
    raise exception '% of a mechanism verdict refused: it is never changed', tg_op using errcode = 'restrict_violation';
end $$;
create trigger mechanism_verdict_is_final before update or delete on mechanism_verdict
    for each row execute function mechanism_verdict_guard();
