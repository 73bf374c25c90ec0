package org.trabecula.catalog.bundle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trabecula.catalog.Services;
import org.trabecula.planning.Burden;
import org.trabecula.planning.Level;
import org.trabecula.planning.Rule;
import org.trabecula.planning.RuleKind;
import org.trabecula.planning.Scope;
import org.trabecula.planning.TherapyKind;
import org.trabecula.shared.yaml.Suggestions;
import org.trabecula.shared.yaml.YamlFields;
import org.trabecula.shared.yaml.YamlScalar;

/** Reads {@code rules.yaml}. */
final class RuleReader {

    private final Reading reading;
    private final Names names;
    private final ClauseReader clauses;
    private final List<Rule> rules = new ArrayList<>();

    RuleReader(Reading reading, Names names, ClauseReader clauses) {
        this.reading = reading;
        this.names = names;
        this.clauses = clauses;
    }

    List<Rule> read(String path) {
        reading.entries(path, "a rule").forEach(this::add);
        return rules;
    }

    private void add(YamlFields entry) {
        int index = rules.size();
        YamlScalar id = entry.textNode("id");
        names.define(Names.Kind.RULE, id);
        reading.place(id, "rules", index);
        RuleKind kind = entry.word("kind", RuleKind.class);
        Level level = entry.codeOrNull("level", Level.class);
        if ((kind == RuleKind.ALERT) != (level != null)) {
            reading.mistakes()
                    .add(
                            entry.at("level"),
                            level == null ? "an alert without \"level\"" : "\"level\" of a rule that is no alert",
                            "\"level\" for alerts, and only for them");
        }
        rules.add(new Rule(
                id == null ? "" : id.text(),
                kind,
                entry.word("scope", List.of("patient", "lesion")).equals("lesion") ? Scope.LESION : Scope.PATIENT,
                ClauseReader.text(clauses.criterion(entry, "when", "rules", index)),
                level,
                entry.text("title"),
                entry.textOrNull("text"),
                used(entry, "recommend", Names.Kind.THERAPY),
                used(entry, "consider", Names.Kind.THERAPY),
                used(entry, "raise", Names.Kind.THERAPY),
                directed(entry, "avoid", "reason"),
                directed(entry, "caution", "advice"),
                used(entry, "collect", Names.Kind.FACT),
                services(entry),
                followUps(entry),
                used(entry, "citations", Names.Kind.CITATION)));
        entry.done();
    }

    private List<String> used(YamlFields entry, String key, Names.Kind kind) {
        List<YamlScalar> texts = entry.texts(key);
        names.useAll(texts, kind);
        return texts.stream().map(YamlScalar::text).toList();
    }

    private List<String> services(YamlFields entry) {
        List<YamlScalar> services = entry.texts("refer");
        services.stream()
                .filter(service -> !Services.ALL.contains(service.text()))
                .forEach(service -> reading.mistakes()
                        .add(service.at(), service.found(), Suggestions.oneOf(service.text(), Services.ALL)));
        return services.stream().map(YamlScalar::text).toList();
    }

    private List<Rule.Directed> directed(YamlFields rule, String key, String words) {
        List<Rule.Directed> directed = new ArrayList<>();
        for (YamlFields entry : reading.entries(rule.list(key), "an entry of \"" + key + "\"")) {
            directed.add(new Rule.Directed(selector(entry), entry.text(words)));
            entry.done();
        }
        return directed;
    }

    private List<Rule.FollowUp> followUps(YamlFields rule) {
        List<Rule.FollowUp> followUps = new ArrayList<>();
        for (YamlFields entry : reading.entries(rule.list("follow_up"), "a follow-up")) {
            entry.requiredList("days");
            YamlFields accepted = entry.fields("if_accepted", "a selector");
            Rule.Selector selector = accepted == null ? null : selector(accepted);
            if (accepted != null) {
                accepted.done();
            }
            followUps.add(new Rule.FollowUp(Numbers.days(reading, entry, "days"), entry.text("what"), selector));
            entry.done();
        }
        return followUps;
    }

    private Rule.Selector selector(YamlFields entry) {
        String therapy = name(entry, "therapy", Names.Kind.THERAPY);
        String domain = name(entry, "domain", Names.Kind.DOMAIN);
        String group = name(entry, "group", Names.Kind.GROUP);
        TherapyKind kind = entry.wordOrNull("kind", TherapyKind.class);
        Map<Burden, Integer> burden = burden(entry);
        if (therapy == null && domain == null && group == null && kind == null && burden.isEmpty()) {
            reading.mistakes()
                    .add(entry.at(), "a selector that selects everything", "therapy, domain, group, kind or burden");
        }
        return new Rule.Selector(therapy, domain, group, kind, burden);
    }

    private @Nullable String name(YamlFields entry, String key, Names.Kind kind) {
        YamlScalar name = entry.textNodeOrNull(key);
        names.use(name, kind);
        return name == null ? null : name.text();
    }

    private Map<Burden, Integer> burden(YamlFields entry) {
        Map<Burden, Integer> least = new EnumMap<>(Burden.class);
        YamlFields fields = entry.fields("burden", "the least burdens");
        if (fields != null) {
            for (Burden burden : Burden.values()) {
                Integer value = fields.wholeOrNull(burden.name().toLowerCase(Locale.ROOT), 1, 3);
                if (value != null) {
                    least.put(burden, value);
                }
            }
            fields.done();
        }
        return least;
    }
}
