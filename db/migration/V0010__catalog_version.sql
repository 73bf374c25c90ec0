-- A catalog version is a bundle of files. A draft may change; a published one never does: it is only retired when the next is
-- published, so that every plan can be replayed with the version that it names. One version is in force.
create table catalog_version (
    id              uuid        not null,
    version         bigint      not null,
    name            text        not null,
    status          text        not null,
    reason          text        not null,
    fingerprint     text        not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    published_at    timestamptz,
    published_by    text,
    retired_at      timestamptz,
    constraint catalog_version_pk primary key (id),
    constraint catalog_version_name_once unique (name),
    constraint catalog_version_status check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    constraint catalog_version_fingerprint check (fingerprint ~ '^[0-9a-f]{64}$'),
    constraint catalog_version_published check ((status = 'DRAFT') = (published_at is null) and (published_at is null) = (published_by is null)),
    constraint catalog_version_retired check ((status = 'RETIRED') = (retired_at is not null)),
    constraint catalog_version_one_in_force exclude using btree (status with =) where (status = 'PUBLISHED') deferrable initially deferred
);

-- The files of a version, as they were imported, byte for byte.
create table catalog_file (
    catalog_version_id uuid not null,
    path               text not null,
    content            text not null,
    constraint catalog_file_pk primary key (catalog_version_id, path),
    constraint catalog_file_of_version foreign key (catalog_version_id) references catalog_version (id),
    constraint catalog_file_path check (path ~ '^[a-z_]+(/[a-z_-]+)*\.yaml$' and length(path) <= 200),
    constraint catalog_file_size check (length(content) <= 1000000)
);

-- Lets through what a draft may do, DRAFT to PUBLISHED, and PUBLISHED to RETIRED with every other column equal; nothing else.
create function catalog_version_guard() returns trigger language plpgsql as $$
begin
    if old.status = 'DRAFT' then
        if tg_op = 'DELETE' then
            return old;
        end if;
        if new.status = 'RETIRED' then
            raise exception 'a draft catalog version is published or deleted, not retired';
        end if;
        return new;
    end if;
    if tg_op = 'UPDATE' and old.status = 'PUBLISHED' and new.status = 'RETIRED'
        and (new.id, new.name, new.reason, new.fingerprint, new.created_at, new.created_by, new.published_at, new.published_by)
            is not distinct from
            (old.id, old.name, old.reason, old.fingerprint, old.created_at, old.created_by, old.published_at, old.published_by) then
        return new;
    end if;
    raise exception 'catalog version % is % and cannot be changed', old.name, old.status;
end $$;

create trigger catalog_version_guard before update or delete on catalog_version
    for each row execute function catalog_version_guard();

-- The files of a version that is not a draft are never added to, changed or deleted.
create function catalog_file_guard() returns trigger language plpgsql as $$
declare
    state text;
begin
    select status into state from catalog_version
        where id = case when tg_op = 'INSERT' then new.catalog_version_id else old.catalog_version_id end;
    if state is distinct from 'DRAFT' then
        raise exception 'the files of a catalog version that is % cannot be changed', state;
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    if tg_op = 'UPDATE' and new.catalog_version_id <> old.catalog_version_id then
        raise exception 'a file stays with its catalog version';
    end if;
    return new;
end $$;

create trigger catalog_file_guard before insert or update or delete on catalog_file
    for each row execute function catalog_file_guard();

-- Truncating would pass by the row triggers.
create function catalog_truncate_guard() returns trigger language plpgsql as $$
begin
    raise exception 'catalog versions are not truncated';
end $$;

create trigger catalog_version_no_truncate before truncate on catalog_version
    for each statement execute function catalog_truncate_guard();
create trigger catalog_file_no_truncate before truncate on catalog_file
    for each statement execute function catalog_truncate_guard();
