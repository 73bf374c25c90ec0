package org.trabecula.shared.layout;

import java.util.Set;

/**
 * One place of the top bar. A module offers it as a bean; so the bar shows what exists and what the role may see.
 *
 * @param label message key
 * @param href address, also the beginning of the addresses that belong to it
 * @param order place in the bar, from the left; the first one that a role may see is its start page
 * @param roles roles that see it: CLINICIAN, NURSE, ADMIN
 */
public record NavigationItem(String label, String href, int order, Set<String> roles) {

    public NavigationItem {
        roles = Set.copyOf(roles);
    }
}
