package org.trabecula.patient;

/** The MRN belongs to a patient on record already. It does not carry the MRN. */
public class MrnTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MrnTaken() {
        super("MRN taken", null, false, false);
    }
}
