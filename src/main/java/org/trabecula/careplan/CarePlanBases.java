package org.trabecula.careplan;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CarePlanBases extends JpaRepository<CarePlanBasis, UUID> {}
