package org.trabecula.patient;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ListReviews extends Repository<ListReview, UUID> {

    ListReview saveAndFlush(ListReview review);
}
