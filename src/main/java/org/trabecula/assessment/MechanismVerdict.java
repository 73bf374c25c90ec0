package org.trabecula.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.trabecula.instrument.PainMechanism;
import org.trabecula.shared.StaleVersion;

/** The mechanism of one pain at one completed assessment: what the rules found, and what the clinician stated before seeing it. */
@Entity
class MechanismVerdict implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID assessmentId;
    private UUID patientId;
    private UUID painId;
    private String painCode;

    @Column(name = "class")
    private String type;

    @Column(name = "row")
    private @Nullable String row;

    private @Nullable String confidence;
    private @Nullable String tissue;
    private @Nullable String grade;
    private @Nullable String screen;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evidence> evidence;

    private List<String> missing;
    private @Nullable String stated;
    private @Nullable UUID statedBy;
    private @Nullable Instant statedAt;

    @Version
    private @Nullable Long version;

    /**
     * A fact that the rules looked at.
     *
     * @param key of the item
     * @param answer as the instrument read it; {@code null}: not known
     * @param speaks a constant of {@link PainMechanism.Speaks}
     * @param origin {@code null}: it is no fact of the form, or was written before origins were kept
     */
    record Evidence(
            String key,
            @Nullable String answer,
            String speaks,
            @Nullable Origin origin) {}

    @SuppressWarnings("NullAway.Init")
    protected MechanismVerdict() {} // for JPA

    private MechanismVerdict(
            UUID assessment, UUID patient, UUID painId, String painCode, PainMechanism rules, Origins origins) {
        this.id = UUID.randomUUID();
        this.assessmentId = assessment;
        this.patientId = patient;
        this.painId = painId;
        this.painCode = painCode;
        this.type = rules.type().name();
        this.row = rules.rows().isEmpty() ? null : joined(rules.rows());
        this.confidence = rules.confidence() == null ? null : rules.confidence().name();
        this.tissue = joined(rules.tissues());
        this.grade = joined(rules.grades());
        this.screen = rules.screen().name();
        this.evidence = rules.evidence().stream()
                .map(each -> new Evidence(
                        each.input().name(),
                        each.input().answer(),
                        each.speaks().name(),
                        origins.ofPain(each.input().name(), painCode)))
                .toList();
        this.missing = List.copyOf(rules.missing());
    }

    static MechanismVerdict of(
            UUID assessment, UUID patient, UUID painId, String painCode, PainMechanism rules, Origins origins) {
        return new MechanismVerdict(assessment, patient, painId, painCode, rules, origins);
    }

    private static String joined(List<? extends Enum<?>> constants) {
        return String.join(" ", constants.stream().map(Enum::name).toList());
    }

    void mustBeAsSeen(long seen) {
        if (version == null || version != seen) {
            throw new StaleVersion();
        }
    }

    /**
     * The clinician's own view, before that of the rules is shown.
     *
     * @throws StaleVersion if it was stated already
     */
    void state(String view, UUID by, Instant at) {
        if (stated != null) {
            throw new StaleVersion();
        }
        stated = view;
        statedBy = by;
        statedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    UUID patientId() {
        return patientId;
    }

    UUID painId() {
        return painId;
    }

    String painCode() {
        return painCode;
    }

    String type() {
        return type;
    }

    @Nullable
    String row() {
        return row;
    }

    @Nullable
    String confidence() {
        return confidence;
    }

    @Nullable
    String tissue() {
        return tissue;
    }

    @Nullable
    String grade() {
        return grade;
    }

    @Nullable
    String screen() {
        return screen;
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<String> missing() {
        return missing;
    }

    @Nullable
    String stated() {
        return stated;
    }

    @Nullable
    UUID statedBy() {
        return statedBy;
    }

    @Nullable
    Instant statedAt() {
        return statedAt;
    }

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
