package org.trabecula.worklist;

/** Which patients the list shows; the order is that of the row of filters. */
enum Filter {
    ATTENTION,
    RED_FLAG,
    OVERDUE,
    THIS_WEEK,
    TO_SIGN,
    UNFINISHED,
    ALL;

    /** Returns the filter of a word in the address; an unknown word is the first one. */
    static Filter of(String word) {
        for (Filter filter : values()) {
            if (filter.word().equals(word)) {
                return filter;
            }
        }
        return ATTENTION;
    }

    /** Returns its word in the address. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Returns the condition over the list's table, written here once; it takes no value from outside. */
    String condition() {
        return switch (this) {
            case ATTENTION -> "attention";
            case RED_FLAG -> "attention and red_flag";
            case OVERDUE -> "attention and overdue";
            case THIS_WEEK -> "attention and this_week";
            case TO_SIGN -> "attention and to_sign";
            case UNFINISHED -> "attention and unfinished";
            case ALL -> "true";
        };
    }
}
