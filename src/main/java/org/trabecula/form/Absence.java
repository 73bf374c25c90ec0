package org.trabecula.form;

/** Why a question has no value although it was dealt with. None of these is ever a "no" or a zero. */
public enum Absence {
    /** Nobody asked. */
    NOT_ASKED,
    /** Asked, and nobody knows. */
    NOT_KNOWN,
    /** The patient did not want to answer. */
    REFUSED,
    /** The patient cannot answer: cognition, sedation, language. */
    UNABLE;

    /** Returns the key of its words in the messages. */
    public String messageKey() {
        return "form.absence." + name();
    }
}
