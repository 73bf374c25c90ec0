package org.trabecula.form;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The one row of settings. */
interface FormSettingsRow extends Repository<FormSettings, Boolean> {

    @Query("select s from FormSettings s")
    FormSettings read();

    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select s from FormSettings s")
    FormSettings forChange();
}
