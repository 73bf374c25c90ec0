-- How this installation puts the form: which licensed totals it asks (else as the dictionary says), and which of two units
-- stands first in a field. One row, so that two administrators cannot overwrite each other unseen.
create table form_settings (
    one     boolean not null default true,
    version bigint  not null,
    constraint form_settings_pk primary key (one),
    constraint form_settings_is_one check (one)
);
create table form_settings_asked (
    settings boolean not null,
    fact     text    not null,
    asked    boolean not null,
    constraint form_settings_asked_pk primary key (settings, fact),
    constraint form_settings_asked_of foreign key (settings) references form_settings (one)
);
create table form_settings_unit (
    settings boolean not null,
    fact     text    not null,
    unit     text    not null,
    constraint form_settings_unit_pk primary key (settings, fact),
    constraint form_settings_unit_of foreign key (settings) references form_settings (one)
);
insert into form_settings (version) values (0);
