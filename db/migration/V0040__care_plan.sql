-- A patient has one draft at most and one plan in force. A draft may be changed or discarded with a reason; a signed plan
-- is never changed, only superseded by the next; nothing is ever deleted but lines of a draft.
create table care_plan (
    id                 uuid primary key,
    patient_id         uuid        not null,
    number             integer     not null constraint care_plan_number_counts check (number > 0),
    status             text        not null constraint care_plan_status_known check (status in ('DRAFT', 'SIGNED', 'SUPERSEDED', 'DISCARDED')),
    assessment_id      uuid        not null,
    assessed_on        date        not null,
    catalog_version_id uuid        not null,
    catalog_version    text        not null,
    made_on            date        not null,
    made_at            timestamptz not null,
    made_by            uuid        not null,
    -- Counts every change of the draft's lines and follow-ups, so that a signer cannot sign what somebody changed meanwhile.
    edits              bigint      not null,
    next_review_on     date,
    signed_by          uuid,
    signer_name        text,
    signer_role        text,
    signed_at          timestamptz,
    signed_zone        text,
    meaning            text,
    others_left_open   boolean,
    signed_despite     text,
    supersedes_id      uuid references care_plan,
    content            text        constraint care_plan_content_is_json check (content is json),
    content_hash       text        constraint care_plan_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$'),
    discarded_by       uuid,
    discarded_at       timestamptz,
    discard_reason     text        constraint care_plan_discard_reason_given check (discard_reason ~ '\S'),
    version            bigint      not null,
    constraint care_plan_signed_whole check (
        case when status in ('SIGNED', 'SUPERSEDED')
             then num_nonnulls(signed_by, signer_name, signer_role, signed_at, signed_zone, meaning, others_left_open, next_review_on, content, content_hash) = 10
             else num_nulls(signed_by, signer_name, signer_role, signed_at, signed_zone, meaning, others_left_open, signed_despite, supersedes_id, content, content_hash) = 11 end),
    constraint care_plan_discarded_whole check (
        case when status = 'DISCARDED' then num_nonnulls(discarded_by, discarded_at, discard_reason) = 3
             else num_nulls(discarded_by, discarded_at, discard_reason) = 3 end),
    -- Checked at commit: superseding one plan and signing the next happen in one transaction.
    constraint care_plan_one_in_force exclude using btree (patient_id with =) where (status = 'SIGNED') deferrable initially deferred
);
create unique index care_plan_one_draft on care_plan (patient_id) where status = 'DRAFT';
-- A discarded draft gives its number back.
create unique index care_plan_number_once on care_plan (patient_id, number) where status <> 'DISCARDED';

-- What a plan was computed from and what was computed, kept word for word, so that it can be replayed.
create table care_plan_basis (
    plan_id    uuid primary key references care_plan,
    fact_sheet text   not null constraint care_plan_basis_facts_are_json check (fact_sheet is json),
    proposal   text   not null constraint care_plan_basis_proposal_is_json check (proposal is json),
    shown      text   not null constraint care_plan_basis_shown_is_json check (shown is json),
    version    bigint not null
);

-- One line of a plan: proposed, or the clinician's own. A decision has who and when; a decline or a change says why.
create table care_plan_item (
    id               uuid primary key,
    plan_id          uuid    not null references care_plan,
    position         integer not null,
    origin           text    not null constraint care_plan_item_origin_known check (origin in ('PROPOSED', 'OWN')),
    item_key         text,
    therapy          text,
    lesion           text,
    domain           text    not null,
    title            text    not null constraint care_plan_item_title_given check (title ~ '\S'),
    site             text,
    how              text,
    why              text,
    status           text    constraint care_plan_item_status_known check (status in ('RECOMMENDED', 'CONSIDER', 'CAUTION', 'NEEDS_DATA')),
    strength         text    constraint care_plan_item_strength_known check (strength in ('RECOMMEND', 'CONSIDER')),
    urgency          text    not null constraint care_plan_item_urgency_known check (urgency in ('EMERGENCY', 'URGENT', 'SOON', 'ROUTINE')),
    major            boolean not null,
    continued        boolean not null,
    alternative_to   uuid references care_plan_item deferrable initially deferred,
    detail           text    constraint care_plan_item_detail_is_json check (detail is json),
    earlier_decision text    constraint care_plan_item_earlier_known check (earlier_decision in ('ACCEPTED', 'MODIFIED', 'DECLINED')),
    decision         text    constraint care_plan_item_decision_known check (decision in ('ACCEPTED', 'MODIFIED', 'DECLINED')),
    change_text      text,
    reason_code      text    constraint care_plan_item_reason_known
        check (reason_code in ('PATIENT_DECLINES', 'ALREADY_DONE', 'RISK_OUTWEIGHS_BENEFIT', 'NOT_AVAILABLE', 'OTHER')),
    reason_note      text,
    decided_by       uuid,
    decided_by_name  text,
    decided_at       timestamptz,
    owner_role       text    constraint care_plan_item_owner_known check (owner_role in
        ('CLINICIAN', 'NURSE', 'PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY', 'PSYCHOLOGY', 'DIETETICS', 'SOCIAL_WORK', 'PHARMACY', 'RADIATION_ONCOLOGY', 'SURGERY', 'PALLIATIVE_CARE', 'PATIENT_FAMILY')),
    due_on           date,
    edit_no          bigint  not null,
    version          bigint  not null,
    constraint care_plan_item_proposed_or_own check (
        case when origin = 'PROPOSED' then num_nonnulls(item_key, therapy, status, detail) = 4
             else num_nulls(item_key, therapy, status, strength, detail, alternative_to) = 6 and num_nonnulls(how, why, owner_role, due_on) = 4 and decision is not null end),
    constraint care_plan_item_decided_by_one check (num_nonnulls(decision, decided_by, decided_by_name, decided_at) in (0, 4)),
    constraint care_plan_item_decline_has_reason check (decision is distinct from 'DECLINED' or reason_code is not null),
    constraint care_plan_item_other_says_what check (reason_code is distinct from 'OTHER' or coalesce(reason_note ~ '\S', false)),
    constraint care_plan_item_change_says_what_and_why check (decision is distinct from 'MODIFIED' or coalesce(change_text ~ '\S' and reason_note ~ '\S', false)),
    constraint care_plan_item_major_has_reason check (decision is distinct from 'ACCEPTED' or not major or coalesce(reason_note ~ '\S', false)),
    constraint care_plan_item_not_its_own_alternative check (alternative_to <> id)
);
create unique index care_plan_item_once on care_plan_item (plan_id, item_key) where item_key is not null;
create index care_plan_item_of_plan on care_plan_item (plan_id, position);
create index care_plan_item_alternatives on care_plan_item (alternative_to) where alternative_to is not null;

-- What is to be looked at again, when and by whom. Planned with the draft; open from the signature until done or cancelled.
create table follow_up (
    id           uuid primary key,
    plan_id      uuid    not null references care_plan,
    patient_id   uuid    not null,
    position     integer not null,
    origin       text    not null constraint follow_up_origin_known check (origin in ('RULE', 'OWN', 'CARRIED')),
    rule         text,
    lesion       text,
    what         text    not null constraint follow_up_what_given check (what ~ '\S'),
    if_accepted  text,
    days         integer constraint follow_up_days_forward check (days >= 0),
    due_on       date    not null,
    due_edited   boolean not null,
    owner_role   text    not null constraint follow_up_owner_known check (owner_role in
        ('CLINICIAN', 'NURSE', 'PHYSIOTHERAPY', 'OCCUPATIONAL_THERAPY', 'PSYCHOLOGY', 'DIETETICS', 'SOCIAL_WORK', 'PHARMACY', 'RADIATION_ONCOLOGY', 'SURGERY', 'PALLIATIVE_CARE', 'PATIENT_FAMILY')),
    carried_from uuid references follow_up,
    status       text    not null constraint follow_up_status_known check (status in ('PLANNED', 'LEFT_OUT', 'OPEN', 'DONE', 'CANCELLED')),
    closed_by    uuid,
    closed_name  text,
    closed_at    timestamptz,
    closed_note  text,
    edit_no      bigint  not null,
    version      bigint  not null,
    constraint follow_up_closed_by_one check (
        case when status in ('DONE', 'CANCELLED') then num_nonnulls(closed_by, closed_name, closed_at) = 3
             else num_nulls(closed_by, closed_name, closed_at, closed_note) = 4 end),
    constraint follow_up_origin_whole check ((origin = 'RULE') = (rule is not null) and (origin = 'CARRIED') = (carried_from is not null))
);
create index follow_up_of_plan on follow_up (plan_id, position);
create index follow_up_open on follow_up (patient_id, due_on) where status = 'OPEN';
create unique index follow_up_carried_once on follow_up (plan_id, carried_from) where carried_from is not null;

-- When something that a proposal reads changed last, per patient: an open draft older than that says so.
create table care_plan_news (
    patient_id uuid primary key,
    changed_at timestamptz not null
);

create function care_plan_guard() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        if new.status <> 'DRAFT' then
            raise exception 'a care plan begins as a draft' using errcode = 'restrict_violation';
        end if;
        return new;
    end if;
    if tg_op = 'DELETE' then
        raise exception 'a care plan is never deleted' using errcode = 'restrict_violation';
    end if;
    if old.status = 'DRAFT' and new.status in ('DRAFT', 'SIGNED', 'DISCARDED') and new.id = old.id and new.patient_id = old.patient_id and new.number = old.number then
        return new;
    end if;
    if old.status = 'SIGNED' and new.status = 'SUPERSEDED'
       and to_jsonb(new) - 'status' - 'version' = to_jsonb(old) - 'status' - 'version' then
        return new;
    end if;
    raise exception 'a % care plan is not changed', lower(old.status) using errcode = 'restrict_violation';
end $$;
create trigger care_plan_guard before insert or update or delete on care_plan for each row execute function care_plan_guard();

-- Lines and basis change only while their plan is a draft. The share lock waits for a signature in progress.
create function care_plan_part_guard() returns trigger language plpgsql as $$
declare
    plan   uuid := case when tg_op = 'DELETE' then old.plan_id else new.plan_id end;
    state  text;
begin
    if tg_op = 'UPDATE' and new.plan_id <> old.plan_id then
        raise exception 'a line stays with its plan' using errcode = 'restrict_violation';
    end if;
    select p.status into state from care_plan p where p.id = plan for share;
    if state is distinct from 'DRAFT' then
        raise exception 'the lines of a % care plan are not changed', lower(state) using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger care_plan_item_guard before insert or update or delete on care_plan_item for each row execute function care_plan_part_guard();
create trigger care_plan_basis_guard before insert or update or delete on care_plan_basis for each row execute function care_plan_part_guard();

-- A follow-up of a signed plan is ticked off or cancelled, once, and nothing else of it changes.
create function follow_up_guard() returns trigger language plpgsql as $$
declare
    plan   uuid := case when tg_op = 'DELETE' then old.plan_id else new.plan_id end;
    state  text;
begin
    if tg_op = 'UPDATE' and new.plan_id <> old.plan_id then
        raise exception 'a follow-up stays with its plan' using errcode = 'restrict_violation';
    end if;
    select p.status into state from care_plan p where p.id = plan for share;
    if state = 'DRAFT' then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'UPDATE' and state in ('SIGNED', 'SUPERSEDED') and old.status = 'OPEN' and new.status in ('DONE', 'CANCELLED')
       and to_jsonb(new) - '{status,closed_by,closed_name,closed_at,closed_note,version}'::text[]
         = to_jsonb(old) - '{status,closed_by,closed_name,closed_at,closed_note,version}'::text[] then
        return new;
    end if;
    raise exception 'a follow-up of a % care plan is only ticked off or cancelled', lower(state) using errcode = 'restrict_violation';
end $$;
create trigger follow_up_guard before insert or update or delete on follow_up for each row execute function follow_up_guard();

create function care_plan_no_truncate() returns trigger language plpgsql as $$
begin
    raise exception 'care plans are never emptied' using errcode = 'restrict_violation';
end $$;
create trigger care_plan_no_truncate before truncate on care_plan for each statement execute function care_plan_no_truncate();
create trigger care_plan_item_no_truncate before truncate on care_plan_item for each statement execute function care_plan_no_truncate();
create trigger care_plan_basis_no_truncate before truncate on care_plan_basis for each statement execute function care_plan_no_truncate();
create trigger follow_up_no_truncate before truncate on follow_up for each statement execute function care_plan_no_truncate();
