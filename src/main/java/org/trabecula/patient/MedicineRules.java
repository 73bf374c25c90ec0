package org.trabecula.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of an entry cannot be meant: a dose that was typed into the wrong field is worse than one that is missing. The
 * amount of an opioid patch is its flow, since MME is counted from microgram/h (instruments.md 6.2).
 */
final class MedicineRules {

    private static final BigDecimal MOST_DOSES = BigDecimal.valueOf(50);
    private static final int DECIMALS = 4;

    private final List<MedicineProblems.Problem> problems = new ArrayList<>();
    private final MedicineDraft draft;

    private MedicineRules(MedicineDraft draft) {
        this.draft = draft;
    }

    /**
     * Returns what is wrong.
     *
     * @param classes classes of the catalog's medicine; empty for free text
     * @param patchName name under which the catalog lists the patch of this medicine, if that is another entry
     */
    static List<MedicineProblems.Problem> check(
            MedicineDraft draft, Set<String> classes, @Nullable String patchName, LocalDate today) {
        MedicineRules rules = new MedicineRules(draft);
        rules.name(patchName);
        rules.form(classes);
        rules.amount(classes);
        rules.schedule();
        rules.taken();
        if (draft.from() != null && draft.from().isAfter(today)) {
            rules.add("from", "future");
        }
        return rules.problems;
    }

    private void name(@Nullable String patchName) {
        if (draft.name().isEmpty()) {
            add("name", "name-missing");
        } else if (draft.name().length() > MedicineDraft.LONGEST_NAME) {
            add("name", "name-long", MedicineDraft.LONGEST_NAME);
        } else if (draft.form() == DoseForm.PATCH && patchName != null) {
            add("name", "patch-name", patchName);
        }
    }

    private void form(Set<String> classes) {
        DoseForm form = draft.form();
        if (form != null && form != DoseForm.PATCH && classes.contains("FENTANYL_PATCH")) {
            add("form", "is-patch");
        }
        if (form != null && draft.route() != null && !form.goes(draft.route())) {
            add("route", "route");
        }
    }

    private void amount(Set<String> classes) {
        BigDecimal amount = draft.amount();
        DoseUnit unit = draft.unit();
        if (amount == null || unit == null) {
            if (amount != null) {
                add("amount", "unit-missing");
            }
            return;
        }
        boolean flows = unit == DoseUnit.MICROGRAM_PER_HOUR;
        boolean patch = draft.form() == DoseForm.PATCH || classes.contains("FENTANYL_PATCH");
        if (amount.signum() <= 0) {
            add("amount", "amount-zero");
        } else if (amount.compareTo(unit.most()) > 0) {
            add("amount", "amount-large", unit.most());
        } else if (amount.stripTrailingZeros().scale() > DECIMALS) {
            add("amount", "amount-decimals", DECIMALS);
        } else if (patch && classes.contains("OPIOID") && !flows) {
            add("amount", "patch-unit");
        } else if (flows && !patch && draft.form() != DoseForm.INFUSION) {
            add("amount", "flow");
        } else if (flows && draft.form() == null) {
            add("form", "flow-form");
        }
    }

    private void schedule() {
        Schedule schedule = draft.schedule();
        Integer number = draft.scheduleNumber();
        if (schedule == null || number == null) {
            if (number != null) {
                add("scheduleNumber", "schedule-kind");
            } else if (schedule != null) {
                add("scheduleNumber", "schedule-number");
            }
            return;
        }
        boolean patch = draft.form() == DoseForm.PATCH;
        if (number < schedule.least() || number > schedule.most()) {
            add("scheduleNumber", "schedule-range", schedule.least(), schedule.most());
        } else if (schedule == Schedule.PATCH_EVERY_HOURS && !patch) {
            add("scheduleNumber", "schedule-patch");
        } else if (patch && draft.unit() == DoseUnit.MICROGRAM_PER_HOUR && schedule != Schedule.PATCH_EVERY_HOURS) {
            add("scheduleNumber", "patch-schedule");
        }
    }

    private void taken() {
        BigDecimal taken = draft.dosesTaken();
        if (draft.intake() == Intake.AS_NEEDED && draft.unit() == DoseUnit.MICROGRAM_PER_HOUR) {
            add("intake", "flow-as-needed");
        }
        if (taken == null) {
            return;
        }
        if (draft.intake() == Intake.REGULAR) {
            add("dosesTaken", "taken-regular");
        } else if (taken.signum() < 0 || taken.compareTo(MOST_DOSES) > 0) {
            add("dosesTaken", "taken-range", MOST_DOSES);
        }
    }

    private void add(String field, String message, Object... args) {
        problems.add(MedicineProblems.Problem.of(field, message, args));
    }
}
