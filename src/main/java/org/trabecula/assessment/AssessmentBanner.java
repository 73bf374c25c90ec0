package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.trabecula.planning.Level;
import org.trabecula.shared.layout.BannerFact;
import org.trabecula.shared.layout.BannerPart;
import org.trabecula.shared.text.Numbers;

/** What the last assessment adds to the banner: kidney, opioid total, red flags; with its day, and what is stale is not known. */
@Component
@Order(20)
class AssessmentBanner implements BannerPart {

    private final PatientResults results;
    private final ResultWords words;
    private final Clock clock;

    AssessmentBanner(PatientResults results, ResultWords words, Clock clock) {
        this.results = results;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<BannerFact> facts(UUID patientId) {
        PatientResults.Found found = results.ofPatient(patientId);
        AssessmentSummary summary = found.newest();
        List<BannerFact> facts = new ArrayList<>();
        facts.add(number(
                "assessment.banner.egfr",
                "egfr",
                summary,
                egfr -> Numbers.format(egfr, 0),
                egfr -> words.say("assessment.result.at-least", Numbers.format(egfr, 0))));
        facts.add(number(
                "assessment.banner.opioid",
                "mme_daily",
                summary,
                mme -> words.say("assessment.banner.opioid.value", Numbers.format(mme, 0)),
                mme -> words.say("assessment.banner.opioid.at-least", Numbers.format(mme, 0))));
        facts.add(flags(found.flags(), summary));
        return facts;
    }

    private BannerFact number(
            String label,
            String key,
            @Nullable AssessmentSummary summary,
            java.util.function.Function<Double, String> exact,
            java.util.function.Function<Double, String> least) {
        Double value = summary == null ? null : summary.numbers().get(key);
        if (summary == null || value == null) {
            return BannerFact.unknown(label, words.say("shared.unknown"));
        }
        LocalDate on = summary.dates().getOrDefault(key, summary.assessedOn());
        Integer limit = words.staleAfter(key);
        String text = (summary.atLeast().contains(key) ? least : exact).apply(value);
        if (limit != null && on.plusDays(limit).isBefore(LocalDate.now(clock))) {
            return BannerFact.unknown(label, words.say("shared.unknown"))
                    .withDetail(words.say("assessment.banner.was", text))
                    .asOf(on);
        }
        return BannerFact.of(label, text).asOf(on);
    }

    private BannerFact flags(List<RedFlagView> current, @Nullable AssessmentSummary summary) {
        if (summary == null) {
            return BannerFact.unknown("assessment.banner.flags", words.say("assessment.banner.flags.not-assessed"));
        }
        List<RedFlagView> open = current.stream().filter(RedFlagView::isOpen).toList();
        if (open.isEmpty()) {
            return BannerFact.of("assessment.banner.flags", words.say("assessment.banner.flags.none"))
                    .asOf(summary.assessedOn());
        }
        long pressing = open.stream()
                .filter(flag -> flag.level() == Level.EMERGENCY || flag.level() == Level.URGENT)
                .count();
        return BannerFact.of(
                        "assessment.banner.flags",
                        words.say(
                                "assessment.banner.flags.open",
                                open.size(),
                                pressing == 0 ? "" : words.say("assessment.banner.flags.pressing", pressing)))
                .looking(BannerFact.Look.WIDE)
                .linking("/assessments/" + summary.id() + "/result#red-flags");
    }
}
