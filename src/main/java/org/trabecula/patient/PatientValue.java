package org.trabecula.patient;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.form.Answer;
import org.trabecula.form.AnswerColumns;

/** One answer to one question of the profile; never changed, a new answer is a new row. */
@Entity
@Immutable
@Table(name = "patient_value")
class PatientValue implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(insertable = false, updatable = false)
    private @Nullable Long seq;

    private UUID patientId;
    private @Nullable UUID lesionId;
    private String key;

    @Embedded
    private @Nullable AnswerColumns answer;

    private LocalDate observedOn;
    private Instant recordedAt;
    private UUID recordedBy;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PatientValue() {}

    PatientValue(UUID id, UUID patientId, @Nullable UUID lesionId, NewValue value, Instant now, UUID by) {
        this.id = id;
        this.patientId = patientId;
        this.lesionId = lesionId;
        this.key = value.key();
        this.answer = value.answer() == null ? null : AnswerColumns.of(value.answer());
        this.observedOn = value.observedOn();
        this.recordedAt = now;
        this.recordedBy = by;
        this.fresh = true;
    }

    ProfileValue view() {
        Answer given = answer == null ? null : answer.toAnswer();
        return new ProfileValue(id, lesionId, key, given, observedOn, recordedAt, recordedBy, seq == null ? 0 : seq);
    }

    UUID patientId() {
        return patientId;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
