package org.trabecula.patient;

/** Somebody else changed or ended a row of the medicine list, after the user had opened it. */
public class MedicineChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient MedicineView theirs;

    MedicineChanged(MedicineView theirs) {
        super("changed by somebody else first", null, false, false);
        this.theirs = theirs;
    }

    /** Returns the row as it is now; it has an end if the medicine was ended. */
    public MedicineView theirs() {
        return theirs;
    }
}
