package org.trabecula.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.form.Answer;
import org.trabecula.form.AnswerColumns;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.Scope;

/** One answer of an assessment: which key, of whom, what, and of which day. Without an answer: shown, or opened, and left empty. */
@Entity
class Observation implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private Scope subjectKind;

    private @Nullable UUID subjectId;
    private String key;

    @Embedded
    private @Nullable AnswerColumns answer;

    private @Nullable String reason;
    private LocalDate observedOn;
    private boolean carried;
    private boolean opened;
    private Instant recordedAt;
    private UUID recordedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Observation() {} // for JPA

    private Observation(
            UUID assessmentId,
            Scope subjectKind,
            QuestionId question,
            @Nullable Answer answer,
            LocalDate observedOn,
            UUID by,
            Instant at) {
        if ((subjectKind == Scope.PATIENT) != (question.subject() == null)) {
            throw new IllegalArgumentException(question + " does not name a subject of scope " + subjectKind);
        }
        this.id = UUID.randomUUID();
        this.assessmentId = assessmentId;
        this.subjectKind = subjectKind;
        this.subjectId = question.subject();
        this.key = question.key();
        this.answer = answer == null ? null : AnswerColumns.of(answer);
        this.observedOn = observedOn;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** A first answer to a question, or with {@code null} the record that it was shown and left empty. */
    static Observation of(
            UUID assessment,
            Scope scope,
            QuestionId question,
            @Nullable Answer answer,
            LocalDate observedOn,
            UUID by,
            Instant at) {
        return new Observation(assessment, scope, question, answer, observedOn, by, at);
    }

    /** The answer of an earlier assessment, which keeps its day. */
    static Observation carried(
            UUID assessment,
            Scope scope,
            QuestionId question,
            Answer answer,
            LocalDate observedOn,
            UUID by,
            Instant at) {
        Observation carried = new Observation(assessment, scope, question, answer, observedOn, by, at);
        carried.carried = true;
        return carried;
    }

    /** A question opened on purpose, still without an answer. */
    static Observation opened(UUID assessment, Scope scope, QuestionId question, LocalDate on, UUID by, Instant at) {
        Observation opened = new Observation(assessment, scope, question, null, on, by, at);
        opened.opened = true;
        return opened;
    }

    /** The same answer in an amendment of its assessment: with its day, and who recorded it when. */
    Observation copiedInto(UUID amendment) {
        Observation copy =
                new Observation(amendment, subjectKind, question(), answer(), observedOn, recordedBy, recordedAt);
        copy.reason = reason;
        copy.carried = carried;
        copy.opened = opened;
        return copy;
    }

    void open() {
        opened = true;
    }

    /** Another answer than before, or none; what was carried over is now of its own day. */
    void change(@Nullable Answer now, LocalDate on, UUID by, Instant at) {
        answer = now == null ? null : AnswerColumns.of(now);
        reason = null;
        observedOn = on;
        carried = false;
        recordedBy = by;
        recordedAt = at;
    }

    /** Why the answer is another one than what is worked out. */
    void because(@Nullable String why) {
        reason = why;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** Settles the day of an answer that was given for the assessment itself. */
    void date(LocalDate on) {
        observedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    Scope subjectKind() {
        return subjectKind;
    }

    @Nullable
    UUID subjectId() {
        return subjectId;
    }

    String key() {
        return key;
    }

    QuestionId question() {
        return new QuestionId(key, subjectId);
    }

    /** The answer; {@code null}: shown and left empty. */
    @Nullable
    Answer answer() {
        return answer == null ? null : answer.toAnswer();
    }

    boolean sameAs(@Nullable Answer other) {
        return Objects.equals(answer(), other);
    }

    LocalDate observedOn() {
        return observedOn;
    }

    boolean isCarried() {
        return carried;
    }

    boolean isOpened() {
        return opened;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    UUID recordedBy() {
        return recordedBy;
    }

    /** What a screen sends back as `seen`. */
    long seen() {
        return version == null ? 0 : version;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
