package org.trabecula.patient;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds patients by the beginnings of their names and MRN. One query over the search words: the longest typed word is a range of
 * their index, the others are looked up for its hits; the page begins after the last patient of the one before.
 */
@Component
class PatientSearch {

    /** After every letter, in the order of bytes. */
    private static final String AFTER_ALL = "\uDBFF\uDFFF";

    private static final int MOST_WORDS = 6;

    /** Words of one patient that may begin alike; hits are sorted before they are told apart, which keeps the sort short. */
    private static final int ALIKE = 8;

    private static final String ORDER = " order by w.family_folded, w.given_folded, w.patient_id limit ";

    private final EntityManager entities;

    PatientSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Returns the ids in the order of names.
     *
     * @param words beginnings that must all be found; none finds everybody
     * @param after last patient of the page before; {@code null} is the first page
     */
    @SuppressWarnings("unchecked") // a native query of one uuid column
    List<UUID> find(List<String> words, @Nullable UUID after, int size) {
        List<String> used = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
        Query query =
                entities.createNativeQuery(used.isEmpty() ? everybody(after) : hits(used.size(), after), UUID.class);
        for (int i = 0; i < used.size(); i++) {
            query.setParameter("from" + i, used.get(i));
            query.setParameter("to" + i, used.get(i) + AFTER_ALL);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        query.setParameter("size", size);
        return query.getResultList();
    }

    private static String everybody(@Nullable UUID after) {
        return "select p.id from patient p"
                + (after == null ? "" : " where (p.family_folded, p.given_folded, p.id) > " + last())
                + " order by p.family_folded, p.given_folded, p.id limit :size";
    }

    private static String hits(int words, @Nullable UUID after) {
        StringBuilder sql = new StringBuilder("select w.patient_id from (select distinct * from ("
                + "select w.family_folded, w.given_folded, w.patient_id from patient_search_word w"
                + " where w.word >= :from0 and w.word < :to0");
        for (int i = 1; i < words; i++) {
            sql.append(
                            " and exists (select 1 from patient_search_word o where o.patient_id = w.patient_id and o.word >= :from")
                    .append(i)
                    .append(" and o.word < :to")
                    .append(i)
                    .append(")");
        }
        if (after != null) {
            sql.append(" and (w.family_folded, w.given_folded, w.patient_id) > ")
                    .append(last());
        }
        return sql.append(ORDER)
                .append(":size * " + ALIKE + ") alike) w")
                .append(ORDER)
                .append(":size")
                .toString();
    }

    private static String last() {
        return "(select l.family_folded, l.given_folded, l.id from patient l where l.id = :after)";
    }
}
