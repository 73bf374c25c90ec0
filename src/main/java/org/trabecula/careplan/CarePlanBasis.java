package org.trabecula.careplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The facts and the proposal of a plan word for word, and what the page shows beside the lines; each is JSON. */
@Entity
@Table(name = "care_plan_basis")
class CarePlanBasis implements Persistable<UUID> {

    @Id
    private UUID planId;

    private String factSheet;
    private String proposal;
    private String shown;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CarePlanBasis() {}

    CarePlanBasis(UUID planId, String factSheet, String proposal, String shown) {
        this.planId = planId;
        this.factSheet = factSheet;
        this.proposal = proposal;
        this.shown = shown;
    }

    void replace(String newFactSheet, String newProposal, String newShown) {
        factSheet = newFactSheet;
        proposal = newProposal;
        shown = newShown;
    }

    @Override
    public UUID getId() {
        return planId;
    }

    @Override
    @Transient
    public boolean isNew() {
        return version == null;
    }

    String factSheet() {
        return factSheet;
    }

    String proposal() {
        return proposal;
    }

    String shown() {
        return shown;
    }
}
