package org.trabecula.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The medicine list of a catalog, found by name or synonym without regard to case. Immutable. */
public final class Medicines {

    private final List<Medicine> all;
    private final Map<String, Integer> byName = new HashMap<>();

    public Medicines(List<Medicine> all) {
        this.all = List.copyOf(all);
        for (int index = 0; index < all.size(); index++) {
            byName.putIfAbsent(key(all.get(index).name()), index);
        }
        for (int index = 0; index < all.size(); index++) {
            for (String synonym : all.get(index).synonyms()) {
                byName.putIfAbsent(key(synonym), index);
            }
        }
    }

    /** All medicines, in the order of the file. */
    public List<Medicine> all() {
        return all;
    }

    /** The medicine of this name or synonym, or {@code null}: then it cannot be checked. */
    public @Nullable Medicine find(String name) {
        int index = index(name);
        return index < 0 ? null : all.get(index);
    }

    int index(String name) {
        return byName.getOrDefault(key(name), -1);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
