package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ListReviews extends Repository<ListReview, UUID> {

    ListReview save(ListReview review);

    /** The last review of each list on or before a day. */
    @Query(nativeQuery = true, value = """
            select distinct on (list) * from patient_list_review
            where patient_id = :patient and reviewed_on <= :day order by list, reviewed_on desc, seq desc""")
    List<ListReview> last(UUID patient, LocalDate day);
}
