package org.trabecula.patient;

/** Somebody said that there is nothing on a list that holds something. */
public class ListNotEmpty extends RuntimeException {

    private static final long serialVersionUID = 1;

    public ListNotEmpty() {
        super("the list is not empty", null, false, false);
    }
}
