package org.trabecula.planning;

import java.util.List;

/** The classes and the number of the current medicines. They keep their own name while unknown. */
final class DerivedFromMedicines extends Deriving {

    static final String CLASSES = "med_classes";
    static final String COUNT = "med_count";

    DerivedFromMedicines(Fact fact, int slot) {
        super(fact, slot);
    }

    @Override
    List<Input> inputs() {
        return List.of();
    }

    @Override
    void derive(Frame frame) {
        Facts facts = frame.facts;
        List<String> names = facts.sheet().medications();
        if (names == null) {
            return;
        }
        if (fact.key().equals(COUNT)) {
            frame.patient.number[slot] = names.size();
            frame.patient.state[slot] = Row.KNOWN;
        } else {
            facts.reader().writeClasses(frame.patient, slot, facts.medicines(), new int[0]);
            frame.patient.state[slot] = facts.unchecked().isEmpty() ? Row.KNOWN : Row.PARTLY;
        }
    }
}
