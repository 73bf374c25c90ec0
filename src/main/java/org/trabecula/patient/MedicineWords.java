package org.trabecula.patient;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.shared.text.Numbers;

/** Says how a medicine is taken: name — form, route — amount — schedule, each part in the words of the screen. */
@Component
public class MedicineWords {

    private static final int HOURS_A_DAY = 24;
    private static final int HOURS_A_WEEK = 168;

    private final MessageSource messages;

    MedicineWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns everything in one line, the parts parted by em-dashes; what is not given is left out. */
    public String line(MedicineView entry) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.checkedName());
        for (String part : new String[] {form(entry), amount(entry), route(entry), taking(entry)}) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(" — ", parts);
    }

    /** Returns form and route; empty if neither is given. */
    public String formAndRoute(MedicineView entry) {
        String form = form(entry);
        String route = route(entry);
        return form.isEmpty() || route.isEmpty() ? form + route : form + ", " + route;
    }

    String form(MedicineView entry) {
        return entry.form() == null ? "" : small(say("patient.medicine.form." + entry.form()));
    }

    /** Returns the route; empty if not given. */
    public String route(MedicineView entry) {
        return entry.route() == null ? "" : small(say("patient.medicine.route." + entry.route()));
    }

    /** Returns amount and unit of one dose; empty if not given. */
    public String amount(MedicineView entry) {
        BigDecimal amount = entry.amount();
        DoseUnit unit = entry.unit();
        return amount == null || unit == null
                ? ""
                : Numbers.format(amount) + "\u00a0" + say("patient.medicine.unit." + unit);
    }

    /** Returns the schedule, "when needed" included; empty if a regular one is not given. */
    public String taking(MedicineView entry) {
        String schedule = schedule(entry.schedule(), entry.scheduleNumber());
        if (entry.intake() == Intake.REGULAR) {
            return schedule;
        }
        return schedule.isEmpty()
                ? say("patient.medicine.when-needed")
                : say("patient.medicine.when-needed-most", schedule);
    }

    /** Returns the schedule alone; empty if not given. */
    public String schedule(MedicineView entry) {
        return schedule(entry.schedule(), entry.scheduleNumber());
    }

    /** Returns whether it is regular, or as needed with the doses that were taken. */
    public String intake(MedicineView entry) {
        if (entry.intake() == Intake.REGULAR) {
            return say("patient.medicine.regular");
        }
        return entry.dosesTaken() == null
                ? say("patient.medicine.needed-unknown")
                : say("patient.medicine.needed-taken", Numbers.format(entry.dosesTaken()), entry.dosesTaken());
    }

    private String schedule(@Nullable Schedule schedule, @Nullable Integer number) {
        if (schedule == null || number == null) {
            return "";
        }
        return switch (schedule) {
            case TIMES_A_DAY -> say("patient.medicine.times", number);
            case EVERY_HOURS -> every(number);
            case PATCH_EVERY_HOURS -> say("patient.medicine.patch-every", number);
        };
    }

    private String every(int hours) {
        if (hours > HOURS_A_WEEK && hours % HOURS_A_WEEK == 0) {
            return say("patient.medicine.weeks", hours / HOURS_A_WEEK);
        }
        return hours > HOURS_A_DAY && hours % HOURS_A_DAY == 0
                ? say("patient.medicine.days", hours / HOURS_A_DAY)
                : say("patient.medicine.hours", hours);
    }

    /** The words of a list of choices, within a line. */
    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(LocaleContextHolder.getLocale()) + words.substring(1);
    }

    private String say(String key, Object... args) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, args, locale);
    }
}
