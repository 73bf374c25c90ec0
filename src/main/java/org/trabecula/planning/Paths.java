package org.trabecula.planning;

import java.util.ArrayList;
import java.util.List;

/** Paths to the parts of a model, for problems. */
final class Paths {

    private Paths() {}

    static List<String> in(List<String> path, Object... more) {
        List<String> whole = new ArrayList<>(path);
        for (Object one : more) {
            whole.add(String.valueOf(one));
        }
        return whole;
    }
}
