-- The newest completed assessment of a patient, as told by its event: a draft built on an older one says so without asking.
alter table care_plan_news
    alter column changed_at drop not null,
    add column assessment_id uuid,
    add column assessed_on date,
    add constraint care_plan_news_assessment_whole check ((assessment_id is null) = (assessed_on is null));
