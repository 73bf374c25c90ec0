package org.trabecula.catalog;

/** A criterion as it is shown: a sentence, and the CEL that it is made from. */
public record CriterionView(String words, String cel) {}
