package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trabecula.form.QuestionView;
import org.trabecula.patient.PlaceGroup;
import org.trabecula.shared.form.ErrorSummary;

/**
 * One section of a draft, finished for the page.
 *
 * @param day the day on which the draft was begun
 * @param kind initial assessment or reassessment, in words
 * @param restrictions why the form is shorter than usual, in words
 * @param amendment what it amends; {@code null}: nothing
 * @param saved when this draft was last changed, in words; {@code null}: nothing was recorded yet
 * @param seen of each question the version that the page shows
 * @param quick whether it is the one section of a quick reassessment
 * @param leads what its answers open in the full form, in words; {@code null}: nothing
 * @param next code of the following section; {@code null}: the review follows
 */
record SectionPage(
        UUID assessment,
        UUID patient,
        boolean reassessment,
        LocalDate day,
        LocalDate today,
        String code,
        String title,
        String kind,
        List<String> restrictions,
        Progress progress,
        List<Panel> panels,
        List<Seen> seen,
        ErrorSummary problems,
        @Nullable DraftAmendment amendment,
        @Nullable String saved,
        boolean quick,
        @Nullable String leads,
        @Nullable String previous,
        @Nullable String next) {

    /** Returns whether every question of the section is hidden now. */
    public boolean nothingAsked() {
        return panels.stream().allMatch(Panel::hidden);
    }

    /** Where the draft stands: its sections in order, how many are complete. */
    record Progress(List<Step> steps, int complete, int sections, int openQuestions) {}

    /**
     * A section in the list of all.
     *
     * @param state done, half, todo or error
     * @param meta what is answered of what is required, in words
     */
    record Step(String code, String title, State state, String meta, boolean current) {
        enum State {
            DONE,
            HALF,
            TODO,
            ERROR
        }
    }

    /**
     * Questions of the patient as a whole (one block), or those of lesions or pains (a block for each).
     *
     * @param id of its heading
     * @param note what stands instead of questions; {@code null} when there are some
     * @param addPain places where a pain can be added; {@code null}: not here
     */
    record Panel(
            String id,
            String title,
            @Nullable String help,
            boolean ofSubjects,
            boolean hidden,
            List<Block> blocks,
            @Nullable String note,
            @Nullable AddPain addPain) {}

    /** The choice of a place for a new pain. */
    record AddPain(List<PlaceGroup> places, @Nullable String error) {}

    /**
     * Where a pain is and what imaging shows there.
     *
     * @param said both in words
     * @param linkMissing whether it is still to be answered what imaging shows
     * @param shows the lesions that may explain it, and why there may be none
     * @param reasons codes of the latter, which go with no other answer
     */
    record Where(
            QuestionView view,
            String said,
            boolean linkMissing,
            List<PlaceGroup> places,
            Set<String> chosen,
            List<QuestionView.Choice> shows,
            Set<String> reasons) {}

    /** The version of a question's stored answer, under the name of the input that sends it back; empty: none is stored. */
    record Seen(String name, String version) {}

    /** Questions of the patient as a whole, or of one lesion or pain ({@code head}). */
    record Block(@Nullable Head head, List<Group> groups, boolean hidden) {}

    /**
     * The head of a lesion's or pain's block.
     *
     * @param meta answered of shown, or what the patient's record says
     * @param where of a pain; {@code null} for a lesion
     */
    record Head(
            String id,
            String code,
            String title,
            String meta,
            @Nullable Where where,
            boolean open) {}

    /**
     * Neighbours with one heading.
     *
     * @param workedOut values that are worked out; such a group holds nothing else
     * @param folded stand behind "More"
     * @param foldedHidden whether none of them is asked
     * @param opens questions that are not asked but may be opened on purpose, as names of inputs
     * @param note why something is not asked here; {@code null} when there is nothing to say
     */
    record Group(
            @Nullable String title,
            List<QuestionView> items,
            List<Worked> workedOut,
            List<QuestionView> folded,
            boolean foldedOpen,
            boolean foldedHidden,
            List<String> opens,
            @Nullable String note,
            boolean hidden) {}

    /**
     * What is worked out at a question now.
     *
     * @param name of the question's input
     * @param value in words
     * @param from what it comes from, with days; empty when there is nothing to say
     */
    record Said(String name, String value, boolean known, String from) {}

    /**
     * A value that is worked out, and the question by which another one is recorded.
     *
     * @param open whether another one is, or is being, recorded
     */
    record Worked(QuestionView view, Said said, boolean open) {}

    /** Both sides of a question that two people answered. */
    record Conflict(
            String theirs,
            String yours,
            @Nullable String who,
            @Nullable String when,
            @Nullable Long seen) {}
}
