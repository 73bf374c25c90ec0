package org.trabecula.shared.form;

/**
 * One answer to choose.
 *
 * @param value what the browser sends
 * @param label what the user reads
 * @param unknown whether it means that it is not known: drawn apart, in its own colour
 */
public record Option(String value, String label, boolean unknown) {

    public Option(String value, String label) {
        this(value, label, false);
    }
}
