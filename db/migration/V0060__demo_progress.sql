-- How far the demo's histories have been made: each act once, so that a start that was cut short goes on where it stopped.
-- Empty in production, where there is no demo.
create table demo_run (
    one    boolean primary key default true,
    anchor date not null,
    acts   integer,
    constraint demo_run_is_one check (one)
);
create table demo_act (
    number     integer primary key,
    patient_id uuid,
    constraint demo_act_number check (number >= 0)
);
