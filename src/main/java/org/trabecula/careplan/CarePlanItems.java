package org.trabecula.careplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CarePlanItems extends JpaRepository<CarePlanItem, UUID> {

    List<CarePlanItem> findByPlanIdOrderByPosition(UUID planId);

    Optional<CarePlanItem> findByIdAndPlanId(UUID id, UUID planId);
}
