package org.trabecula.patient;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds patients by the beginnings of their names and MRN. One query: the first word is a range of the index of search
 * words, the others are looked up in it; the page begins after the last patient of the one before.
 */
@Component
class PatientSearch {

    /** After every letter, in the order of bytes. */
    private static final String AFTER_ALL = "\uDBFF\uDFFF";

    private static final int MOST_WORDS = 6;

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
        StringBuilder sql = new StringBuilder("select p.id from patient p where true");
        int used = Math.min(words.size(), MOST_WORDS);
        for (int i = 0; i < used; i++) {
            sql.append(" and p.id in (select w.patient_id from patient_search_word w where w.word >= :from")
                    .append(i)
                    .append(" and w.word < :to")
                    .append(i)
                    .append(")");
        }
        if (after != null) {
            sql.append(" and (p.family_folded, p.given_folded, p.id) >"
                    + " (select l.family_folded, l.given_folded, l.id from patient l where l.id = :after)");
        }
        sql.append(" order by p.family_folded, p.given_folded, p.id limit :size");
        Query query = entities.createNativeQuery(sql.toString(), UUID.class);
        for (int i = 0; i < used; i++) {
            query.setParameter("from" + i, words.get(i));
            query.setParameter("to" + i, words.get(i) + AFTER_ALL);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        query.setParameter("size", size);
        return query.getResultList();
    }
}
