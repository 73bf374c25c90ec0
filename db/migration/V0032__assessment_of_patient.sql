-- An assessment is of a patient who exists.
alter table assessment add constraint assessment_of_patient foreign key (patient_id) references patient (id);
