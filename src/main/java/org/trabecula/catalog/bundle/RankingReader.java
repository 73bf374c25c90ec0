package org.trabecula.catalog.bundle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Domain;
import org.trabecula.planning.Burden;
import org.trabecula.planning.Evidence;
import org.trabecula.planning.Ranking;
import org.trabecula.planning.TherapyKind;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlNode;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads {@code ranking.yaml}. The order of items is the engine's; the file states it, and any other is refused. */
final class RankingReader {

    private static final List<String> ORDER =
            List.of("urgency", "needs_data_last", "strength", "score_descending", "code", "lesion");
    private static final List<String> URGENCIES = List.of("EMERGENCY", "URGENT", "SOON", "ROUTINE");
    private static final List<String> STRENGTHS = List.of("RECOMMEND", "CONSIDER");

    private final Reading reading;
    private final Names names;

    RankingReader(Reading reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    /** Returns the ranking, or {@code null} if the file cannot be read at all; other mistakes are noted. */
    @Nullable
    Ranking read(String path) {
        YamlNode root = reading.file(path);
        if (root == null) {
            return null;
        }
        YamlFields file = YamlFields.of(root, "the ranking", reading.mistakes());
        exactly(file, "order", ORDER);
        exactly(file, "urgencies", URGENCIES);
        exactly(file, "strengths", STRENGTHS);
        file.required("score", "the weights of the score");
        file.required("rank_weights", "the weights of the priorities");
        YamlFields score = file.fields("score", "the weights of the score");
        YamlFields ranks = file.fields("rank_weights", "the weights of the priorities");
        List<Ranking.Priority> priorities = priorities(file);
        file.done();
        if (score == null || ranks == null) {
            return null;
        }
        score.required("evidence", "weight and points");
        score.required("burdens", "a weight for each burden");
        score.required("onset_days", "weight and per");
        YamlFields evidence = score.fields("evidence", "the weight of the evidence");
        YamlFields burdens = score.fields("burdens", "the weights of the burdens");
        YamlFields onset = score.fields("onset_days", "the weight of the onset");
        BigDecimal metCaution = score.decimal("met_caution");
        score.done();
        BigDecimal further = ranks.decimal("further");
        List<BigDecimal> ranked =
                ranks.requiredList("ranked").stream().map(ranks::decimal).toList();
        ranks.done();
        if (evidence == null || burdens == null || onset == null) {
            return null;
        }
        Ranking ranking = new Ranking(
                evidence.decimal("weight"),
                points(evidence),
                weights(burdens),
                onset.decimal("weight"),
                positive(onset, "per"),
                metCaution,
                ranked,
                further,
                priorities);
        Stream.of(evidence, burdens, onset).forEach(YamlFields::done);
        return ranking;
    }

    private void exactly(YamlFields file, String key, List<String> expected) {
        List<String> written = file.texts(key).stream().map(YamlScalar::text).toList();
        if (!written.equals(expected)) {
            reading.mistakes().add(file.at(key), "another \"" + key + "\"", String.join(", ", expected));
        }
    }

    private Map<Evidence, BigDecimal> points(YamlFields evidence) {
        Map<Evidence, BigDecimal> points = new EnumMap<>(Evidence.class);
        evidence.required("points", "points for each level of evidence");
        YamlFields fields = evidence.fields("points", "the points of the evidence");
        if (fields != null) {
            for (Evidence level : Evidence.values()) {
                points.put(level, fields.decimal(level.name()));
            }
            fields.done();
        }
        return points;
    }

    private Map<Burden, BigDecimal> weights(YamlFields fields) {
        Map<Burden, BigDecimal> weights = new EnumMap<>(Burden.class);
        for (Burden burden : Burden.values()) {
            weights.put(burden, fields.decimal(burden.name().toLowerCase(Locale.ROOT)));
        }
        return weights;
    }

    private BigDecimal positive(YamlFields fields, String key) {
        BigDecimal value = fields.decimal(key);
        if (value.signum() > 0) {
            return value;
        }
        reading.mistakes().add(fields.at(key), value.toPlainString(), "a number above 0");
        return BigDecimal.ONE;
    }

    private List<Ranking.Priority> priorities(YamlFields file) {
        List<Ranking.Priority> priorities = new ArrayList<>();
        for (YamlFields entry : reading.entries(file.requiredList("priorities"), "a priority")) {
            YamlScalar code = entry.textNode("code");
            reading.place(code, "ranking", "priorities", priorities.size());
            names.use(code, Names.Kind.PRIORITY_CODE);
            names.define(Names.Kind.PRIORITY, code);
            List<Ranking.Term> terms = new ArrayList<>();
            for (YamlFields term : reading.entries(entry.requiredList("terms"), "a term")) {
                terms.add(term(term));
                term.done();
            }
            priorities.add(new Ranking.Priority(code == null ? "" : code.text(), entry.text("label"), terms));
            entry.done();
        }
        return priorities;
    }

    private Ranking.Term term(YamlFields entry) {
        Burden burden = burden(entry);
        boolean onset = entry.flag("onset_days", false);
        Domain domain = entry.codeOrNull("domain", Domain.class);
        TherapyKind notKind = entry.wordOrNull("not_kind", TherapyKind.class);
        int given = (burden == null ? 0 : 1) + (onset ? 1 : 0) + (domain == null ? 0 : 1) + (notKind == null ? 0 : 1);
        if (given != 1) {
            reading.mistakes()
                    .add(
                            entry.at(),
                            "a term with " + given + " subjects",
                            "exactly one of burden, onset_days, domain, not_kind");
        }
        if (onset != entry.has("per")) {
            reading.mistakes().add(entry.at(), "only one of \"onset_days\" and \"per\"", "both or neither");
        }
        List<YamlScalar> therapies = entry.texts("therapies");
        names.useAll(therapies, Names.Kind.THERAPY);
        return new Ranking.Term(
                burden,
                onset,
                entry.has("per") ? positive(entry, "per") : null,
                domain == null ? null : domain.name(),
                notKind,
                entry.decimal("weight"),
                therapies.stream().map(YamlScalar::text).toList());
    }

    private @Nullable Burden burden(YamlFields entry) {
        String word = entry.wordOrNull(
                "burden",
                Stream.of(Burden.values())
                        .map(burden -> burden.name().toLowerCase(Locale.ROOT))
                        .toList());
        return word == null || word.isEmpty() ? null : Burden.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
