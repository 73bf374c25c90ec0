package org.trabecula.shared.layout;

import java.util.Set;
import java.util.UUID;

/**
 * One place of a patient's record, offered as a bean.
 *
 * @param key short name; a controller says which tab is current by the model attribute {@code tab}
 * @param label message key
 * @param path address with {@code {id}} for the patient's id
 * @param order place from the left
 * @param roles roles that see it
 */
public record PatientTab(String key, String label, String path, int order, Set<String> roles) {

    public PatientTab {
        roles = Set.copyOf(roles);
        if (!path.contains("{id}")) {
            throw new IllegalArgumentException("path '" + path + "' of a patient tab, expected {id} in it");
        }
    }

    /** Returns the address of this tab for one patient. */
    public String href(UUID patientId) {
        return path.replace("{id}", patientId.toString());
    }
}
