package org.trabecula.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trabecula.assessment.derivation.MedicineUse;
import org.trabecula.instrument.Opioid;
import org.trabecula.instrument.OpioidDose;
import org.trabecula.patient.DoseUnit;
import org.trabecula.patient.Intake;
import org.trabecula.patient.MedicineList;
import org.trabecula.patient.MedicineView;
import org.trabecula.patient.Route;
import org.trabecula.patient.Schedule;
import org.trabecula.planning.Medicine;
import org.trabecula.planning.Medicines;

/** Reads the medicine list as the derivations need it: classes of the catalog, opioids with their doses. */
final class MedicineUses {

    private static final BigDecimal A_DAY = BigDecimal.valueOf(24);

    private MedicineUses() {}

    /**
     * Returns the list of a day; {@code null} if it is not given.
     *
     * @param ended rows that ended before that day, of which those of the last week count
     */
    static @Nullable MedicineUse of(MedicineList list, List<MedicineView> ended, Medicines known, LocalDate on) {
        LocalDate reviewed = list.reviewedOn();
        if (!list.isGiven() || reviewed == null) {
            return null;
        }
        List<MedicineUse.Row> rows = new ArrayList<>();
        list.entries().forEach(entry -> rows.add(row(entry, known, null)));
        for (MedicineView entry : ended) {
            LocalDate to = entry.to();
            if (to != null && !to.isBefore(on.minusDays(8)) && !to.isAfter(on)) {
                rows.add(row(entry, known, to));
            }
        }
        return new MedicineUse(rows, reviewed.isAfter(on) ? on : reviewed);
    }

    private static MedicineUse.Row row(MedicineView entry, Medicines known, @Nullable LocalDate to) {
        Medicine medicine = entry.medicine() == null ? null : known.find(entry.checkedName());
        return new MedicineUse.Row(
                entry.seriesId().toString(),
                medicine == null ? null : medicine.name(),
                medicine == null ? Set.of() : Set.copyOf(medicine.classes()),
                opioid(entry, medicine),
                entry.from(),
                to,
                entry.startedOn(),
                entry.intake() == Intake.AS_NEEDED ? entry.takenOn() : null);
    }

    private static @Nullable OpioidDose opioid(MedicineView entry, @Nullable Medicine medicine) {
        if (medicine != null && !medicine.classes().contains("OPIOID")) {
            return null;
        }
        Opioid opioid = medicine == null ? Opioid.UNLISTED : ingredient(medicine);
        boolean asNeeded = entry.intake() == Intake.AS_NEEDED;
        BigDecimal amount = entry.amount();
        return new OpioidDose(
                opioid,
                route(entry.route(), opioid),
                amount == null || amount.signum() <= 0 ? null : amount,
                unit(entry.unit()),
                asNeeded ? entry.dosesTaken() : perDay(entry),
                asNeeded);
    }

    /** The medicine's own name comes first: levomethadone is not the methadone that it has as an ingredient. */
    private static Opioid ingredient(Medicine medicine) {
        return Stream.concat(Stream.of(medicine.name()), medicine.ingredients().stream())
                .map(Opioid::named)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Opioid.UNLISTED);
    }

    private static OpioidDose.@Nullable Route route(@Nullable Route route, Opioid opioid) {
        if (route == null) {
            return opioid == Opioid.FENTANYL_PATCH ? OpioidDose.Route.TRANSDERMAL : null;
        }
        return switch (route) {
            case ORAL -> OpioidDose.Route.ORAL;
            case TRANSDERMAL -> OpioidDose.Route.TRANSDERMAL;
            case SUBLINGUAL, SUBCUTANEOUS, INTRAVENOUS, INTRAMUSCULAR, RECTAL, NASAL, INHALED, TOPICAL, SPINAL, OTHER ->
                OpioidDose.Route.OTHER;
        };
    }

    private static OpioidDose.@Nullable Unit unit(@Nullable DoseUnit unit) {
        if (unit == null) {
            return null;
        }
        return switch (unit) {
            case MG -> OpioidDose.Unit.MG;
            case MICROGRAM -> OpioidDose.Unit.MICROGRAM;
            case MICROGRAM_PER_HOUR -> OpioidDose.Unit.MICROGRAM_PER_H;
            case G -> OpioidDose.Unit.G;
            case ML, IU, PIECE -> OpioidDose.Unit.OTHER;
        };
    }

    private static @Nullable BigDecimal perDay(MedicineView entry) {
        Schedule schedule = entry.schedule();
        Integer number = entry.scheduleNumber();
        if (entry.unit() == DoseUnit.MICROGRAM_PER_HOUR) {
            return BigDecimal.ONE;
        }
        if (schedule == null || number == null) {
            return null;
        }
        return switch (schedule) {
            case TIMES_A_DAY -> BigDecimal.valueOf(number);
            case EVERY_HOURS -> A_DAY.divide(BigDecimal.valueOf(number), MathContext.DECIMAL64);
            case PATCH_EVERY_HOURS -> BigDecimal.ONE;
        };
    }
}
