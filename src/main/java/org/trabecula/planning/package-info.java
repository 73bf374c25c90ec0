/**
 * The heart: dictionary of facts, criteria in three-valued logic, and the engine that composes a proposal from a fact sheet and a
 * catalog. It knows no web, no table and no today: the date comes with the facts. Come in by {@link org.trabecula.planning.Dictionary},
 * {@link org.trabecula.planning.FactSheet}, {@link org.trabecula.planning.CompiledCatalog} and
 * {@link org.trabecula.planning.PlanningEngine}. Format and meaning of the knowledge: the README of the catalog.
 */
@NullMarked
package org.trabecula.planning;

import org.jspecify.annotations.NullMarked;
