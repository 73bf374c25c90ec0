package org.trabecula.form;

import org.springframework.stereotype.Component;
import org.trabecula.testing.ResetsWithDatabase;

/** A new database begins with the form as it is delivered. */
@Component
class FormChoicesAfterReset implements ResetsWithDatabase {

    private final FormChoices choices;

    FormChoicesAfterReset(FormChoices choices) {
        this.choices = choices;
    }

    @Override
    public void databaseWasReset() {
        choices.forget();
    }
}
