package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RedFlags extends Repository<RedFlag, UUID> {

    RedFlag save(RedFlag flag);

    Optional<RedFlag> findById(UUID id);

    /** Those that are not closed, most pressing first. */
    @Query("""
            select f from RedFlag f where f.patientId in :patients and f.status <> 'CLOSED'
            order by case f.level when 'EMERGENCY' then 0 when 'URGENT' then 1 when 'SOON' then 2 else 3 end, f.rule, f.lesion""")
    List<RedFlag> notClosed(Collection<UUID> patients);

    /** Acknowledged ones whose day has come. */
    @Query("select f from RedFlag f where f.status = 'ACKNOWLEDGED' and f.askAgainOn <= :today order by f.id")
    List<RedFlag> asking(LocalDate today, Limit limit);
}
