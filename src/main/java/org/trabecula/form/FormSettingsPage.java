package org.trabecula.form;

import java.util.List;

/** The page of the settings, finished. {@code version} is sent back, so that nobody overwrites what he has not seen. */
record FormSettingsPage(long version, List<Licensed> licensed, List<TwoUnits> units) {

    /**
     * The total of a licensed instrument.
     *
     * @param light AMBER or RED
     * @param waits whether a permission must be there before it is asked
     */
    record Licensed(String key, String label, String light, String section, boolean waits, boolean asked) {}

    /** A value that may be typed in two units; {@code chosen} stands first. */
    record TwoUnits(String key, String label, List<Unit> units) {}

    record Unit(String code, String label, boolean chosen) {}
}
