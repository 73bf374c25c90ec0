/**
 * Questions: what an answer is, how it is stored, read from a browser's form and shown again. Serves the profile of a
 * patient and the sections of an assessment alike, so that a new question is an entry of the dictionary and its place
 * in a section. Come in by {@link AnswerReader} (in) and {@link QuestionViews} (out).
 */
@NullMarked
@ApplicationModule(
        displayName = "Questions and answers",
        allowedDependencies = {"planning", "catalog", "shared"})
package org.trabecula.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
