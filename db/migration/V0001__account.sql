-- A user has one role and is never deleted: signatures and the trail keep the name. A one-time password ends at a set time,
-- and its owner must choose another before anything else.
create table account_user (
    id                   uuid        not null,
    version              bigint      not null,
    username             text        not null,
    display_name         text        not null,
    role                 text        not null,
    password_hash        text        not null,
    password_once        boolean     not null,
    password_once_until  timestamptz,
    created_at           timestamptz not null,
    last_sign_in_at      timestamptz,
    deactivated_at       timestamptz,
    deactivated_why      text,
    constraint account_user_pk primary key (id),
    constraint account_user_username_form check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    constraint account_user_display_name_form check (display_name = btrim(display_name) and length(display_name) between 1 and 100),
    constraint account_user_role_known check (role in ('CLINICIAN', 'NURSE', 'ADMIN')),
    constraint account_user_once_has_end check (password_once = (password_once_until is not null)),
    constraint account_user_deactivated_has_reason check ((deactivated_at is null) = (deactivated_why is null))
);

-- Usernames are lower case only, so one name is one person.
create unique index account_user_username_once on account_user (username);

-- Nobody is deleted.
create function account_user_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a user is deactivated, never deleted' using errcode = 'integrity_constraint_violation';
end $$;
create trigger account_user_stays before delete on account_user for each row execute function account_user_stays();
