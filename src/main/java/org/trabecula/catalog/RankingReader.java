package org.trabecula.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.trabecula.catalog.CatalogViews.PriorityView;
import org.trabecula.catalog.CatalogViews.RankingPage;
import org.trabecula.catalog.CatalogViews.TermView;
import org.trabecula.catalog.CatalogViews.Weight;
import org.trabecula.planning.Burden;
import org.trabecula.planning.Evidence;
import org.trabecula.planning.Ranking;

/** Turns the ranking into what its screen shows. */
final class RankingReader {

    private final CatalogReader reader;

    RankingReader(CatalogReader reader) {
        this.reader = reader;
    }

    RankingPage page(Ranking ranking) {
        return new RankingPage(
                ranking.evidenceWeight(),
                Arrays.stream(Evidence.values())
                        .map(level -> new Weight(
                                level.name(),
                                Objects.requireNonNull(ranking.evidencePoints().get(level))))
                        .toList(),
                Arrays.stream(Burden.values())
                        .map(burden -> new Weight(
                                burden.name(),
                                Objects.requireNonNull(ranking.burdenWeights().get(burden))))
                        .toList(),
                ranking.onsetWeight(),
                ranking.onsetPer(),
                ranking.metCaution(),
                ranking.ranked(),
                ranking.further(),
                ranking.priorities().stream()
                        .map(priority -> new PriorityView(
                                priority.code(),
                                priority.label(),
                                priority.terms().stream().map(this::term).toList()))
                        .toList());
    }

    private TermView term(Ranking.Term term) {
        List<CatalogViews.TherapyLink> therapies = reader.links(term.therapies());
        if (term.burden() != null) {
            return new TermView("catalog.burden." + term.burden(), null, term.weight(), therapies);
        }
        if (term.domain() != null) {
            return new TermView("catalog.domain." + term.domain(), null, term.weight(), therapies);
        }
        if (term.notKind() != null) {
            return new TermView("catalog.ranking.not-kind." + term.notKind(), null, term.weight(), therapies);
        }
        return new TermView(
                "catalog.ranking.onset-per",
                Objects.requireNonNull(term.per()).stripTrailingZeros().toPlainString(),
                term.weight(),
                therapies);
    }
}
