package org.trabecula.planning;

/** Whose facts a criterion is worked out for: the patient's row and the row of the lesion or pain (the patient's again if neither). */
final class Frame {

    final Facts facts;
    final Scope scope;
    /** Index of the lesion or pain in the sheet; 0 for the patient. */
    final int index;

    final Row patient;
    final Row subject;

    Frame(Facts facts, Scope scope, int index, Row patient, Row subject) {
        this.facts = facts;
        this.scope = scope;
        this.index = index;
        this.patient = patient;
        this.subject = subject;
    }

    /** The same subject with another row for the patient. */
    Frame with(Row otherPatient) {
        return new Frame(facts, scope, index, otherPatient, scope == Scope.PATIENT ? otherPatient : subject);
    }
}
