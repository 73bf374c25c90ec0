package org.trabecula.form;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.trabecula.catalog.FormField;

/**
 * What this installation chose about the form, kept in memory: every page needs it, and it changes a few times in its life.
 * Read again after each change.
 */
@Component
public class FormChoices {

    private final FormSettingsRow row;
    private final AtomicReference<@Nullable Chosen> chosen = new AtomicReference<>();

    FormChoices(FormSettingsRow row) {
        this.row = row;
    }

    /** The settings as they are now. */
    private record Chosen(Map<String, Boolean> asked, Map<String, String> units) {}

    /**
     * Returns whether the field is put at all: always, unless it is the total of a licensed instrument that this installation
     * switched off, or one that waits for a permission which nobody has confirmed here.
     */
    public boolean isAsked(FormField field) {
        return field.licence() == null
                || current().asked().getOrDefault(field.key(), !field.fact().offByDefault());
    }

    /** Returns the unit that stands first in the field of this question; {@code null}: the dictionary's. */
    @Nullable
    String unitOf(String key) {
        return current().units().get(key);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(FormSettingsChanged event) {
        forget();
    }

    void forget() {
        chosen.set(null);
    }

    private Chosen current() {
        Chosen known = chosen.get();
        if (known == null) {
            FormSettings read = row.read();
            known = new Chosen(read.asked(), read.units());
            chosen.set(known);
        }
        return known;
    }
}
