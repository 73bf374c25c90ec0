package org.trabecula.patient;

import java.util.Set;

/** The form in which a medicine is given, with the routes that it can go. */
public enum DoseForm {
    TABLET(Route.ORAL, Route.SUBLINGUAL, Route.OTHER),
    TABLET_MODIFIED(Route.ORAL, Route.OTHER),
    CAPSULE(Route.ORAL, Route.OTHER),
    CAPSULE_MODIFIED(Route.ORAL, Route.OTHER),
    ORAL_SOLUTION(Route.ORAL, Route.SUBLINGUAL, Route.OTHER),
    DROPS(Route.ORAL, Route.SUBLINGUAL, Route.TOPICAL, Route.NASAL, Route.OTHER),
    BUCCAL(Route.SUBLINGUAL, Route.OTHER),
    PATCH(Route.TRANSDERMAL, Route.TOPICAL),
    INJECTION(Route.SUBCUTANEOUS, Route.INTRAVENOUS, Route.INTRAMUSCULAR, Route.SPINAL, Route.OTHER),
    INFUSION(Route.SUBCUTANEOUS, Route.INTRAVENOUS, Route.SPINAL, Route.OTHER),
    NASAL_SPRAY(Route.NASAL, Route.OTHER),
    SUPPOSITORY(Route.RECTAL, Route.OTHER),
    CREAM(Route.TOPICAL, Route.TRANSDERMAL, Route.RECTAL, Route.OTHER),
    INHALER(Route.INHALED, Route.OTHER),
    OTHER(Route.values());

    private final Set<Route> routes;

    DoseForm(Route... routes) {
        this.routes = Set.of(routes);
    }

    /** Returns whether a medicine of this form can go this route. */
    public boolean goes(Route route) {
        return routes.contains(route);
    }
}
