package org.trabecula.form;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;

/** How this installation puts the form: the one row that administrators change. What it does not name is as the dictionary says. */
@Entity
@Table(name = "form_settings")
class FormSettings {

    @Id
    @Column(name = "one")
    private boolean one = true;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "form_settings_asked", joinColumns = @JoinColumn(name = "settings"))
    @MapKeyColumn(name = "fact")
    @Column(name = "asked", nullable = false)
    private Map<String, Boolean> asked = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "form_settings_unit", joinColumns = @JoinColumn(name = "settings"))
    @MapKeyColumn(name = "fact")
    @Column(name = "unit", nullable = false)
    private Map<String, String> units = new HashMap<>();

    protected FormSettings() {}

    long version() {
        return version;
    }

    Map<String, Boolean> asked() {
        return Map.copyOf(asked);
    }

    Map<String, String> units() {
        return Map.copyOf(units);
    }

    void change(Map<String, Boolean> nowAsked, Map<String, String> nowUnits) {
        asked.clear();
        asked.putAll(nowAsked);
        units.clear();
        units.putAll(nowUnits);
    }
}
