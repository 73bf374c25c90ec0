package org.trabecula.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of README section 6, exact: sums over one common denominator, rounded half up to two decimals at the end only. */
final class Scores {

    private static final int DECIMALS = 2;
    private static final BigInteger LARGEST = BigInteger.TEN.pow(9);

    /** Denominator of all terms without the rank weight, and of the rank weights. */
    private final long termParts;

    private final long rankParts;
    private final long[] base;
    /** Sum of the terms of each priority (by code index) for each therapy. */
    private final long[][] priorities;

    /** The parts as they are shown, by therapy. */
    private final List<List<ProposalView.ScoreTerm>> shownBase;

    private final List<List<Fraction>> prioritySums;
    private final long caution;
    private final long[] ranked;
    private final long further;

    /** One part of a score, exact. */
    record Term(String name, Fraction points) {}

    /** A fraction of whole numbers. */
    record Fraction(BigInteger over, BigInteger under) {
        static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

        static Fraction of(BigDecimal value) {
            BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
            return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale())).reduced();
        }

        private Fraction reduced() {
            BigInteger common = over.gcd(under).max(BigInteger.ONE);
            BigInteger sign = BigInteger.valueOf(under.signum());
            return new Fraction(
                    over.divide(common).multiply(sign), under.divide(common).multiply(sign));
        }

        Fraction plus(Fraction other) {
            return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under))
                    .reduced();
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under)).reduced();
        }

        Fraction by(Fraction other) {
            return times(new Fraction(other.under, other.over));
        }

        long parts(long parts) {
            return over.multiply(BigInteger.valueOf(parts).divide(under)).longValueExact();
        }

        /** For showing: rounded to four decimals. */
        BigDecimal shown() {
            return plain(new BigDecimal(over).divide(new BigDecimal(under), 4, RoundingMode.HALF_UP));
        }
    }

    Scores(List<Therapy> therapies, Ranking ranking, Fact priority, List<Problem> problems) {
        List<List<Term>> baseTerms =
                therapies.stream().map(therapy -> baseTerms(therapy, ranking)).toList();
        List<List<Fraction>> sums = new ArrayList<>();
        for (Therapy therapy : therapies) {
            sums.add(priority.codes().stream()
                    .map(code -> priorityTerm(therapy, ranking, code.code()))
                    .toList());
        }
        prioritySums = sums;
        shownBase = baseTerms.stream()
                .map(terms -> terms.stream()
                        .filter(term -> term.points().over().signum() != 0)
                        .map(term -> new ProposalView.ScoreTerm(
                                term.name(), term.points().shown()))
                        .toList())
                .toList();
        Fraction cautions = Fraction.of(ranking.metCaution());
        List<Fraction> rankWeights =
                new ArrayList<>(ranking.ranked().stream().map(Fraction::of).toList());
        rankWeights.add(Fraction.of(ranking.further()));
        BigInteger terms = cautions.under();
        for (int index = 0; index < therapies.size(); index++) {
            for (Term term : baseTerms.get(index)) {
                terms = lcm(terms, term.points().under());
            }
            for (Fraction sum : sums.get(index)) {
                terms = lcm(terms, sum.under());
            }
        }
        BigInteger ranks = BigInteger.ONE;
        for (Fraction weight : rankWeights) {
            ranks = lcm(ranks, weight.under());
        }
        if (terms.multiply(ranks).compareTo(LARGEST) > 0) {
            problems.add(Problem.at(
                    List.of("ranking"), "ranking", "weights and days have too many decimals to add up exactly"));
            terms = BigInteger.ONE;
            ranks = BigInteger.ONE;
        }
        boolean usable = problems.isEmpty();
        termParts = terms.longValueExact();
        rankParts = ranks.longValueExact();
        base = new long[therapies.size()];
        priorities = new long[therapies.size()][priority.codes().size()];
        for (int index = 0; index < base.length && usable; index++) {
            Fraction sum = Fraction.ZERO;
            for (Term term : baseTerms.get(index)) {
                sum = sum.plus(term.points());
            }
            base[index] = sum.parts(termParts) * rankParts;
            for (int code = 0; code < priorities[index].length; code++) {
                priorities[index][code] = sums.get(index).get(code).parts(termParts);
            }
        }
        caution = usable ? cautions.parts(termParts) * rankParts : 0;
        ranked = new long[usable ? ranking.ranked().size() : 0];
        for (int rank = 0; rank < ranked.length; rank++) {
            ranked[rank] = rankWeights.get(rank).parts(rankParts);
        }
        further = usable ? rankWeights.get(ranking.ranked().size()).parts(rankParts) : 0;
    }

    private static BigInteger lcm(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** The score in hundredths, rounded half up (half away from zero). */
    long hundredths(int therapy, int cautions, int[] ranking) {
        long sum = base[therapy] + caution * cautions;
        for (int rank = 0; rank < ranking.length; rank++) {
            sum += priorities[therapy][ranking[rank]] * (rank < ranked.length ? ranked[rank] : further);
        }
        long parts = termParts * rankParts;
        long rounded = (Math.abs(sum) * 200 + parts) / (2 * parts);
        return sum < 0 ? -rounded : rounded;
    }

    /** The terms that do not depend on the patient, those of no points left out. */
    List<ProposalView.ScoreTerm> shownBase(int therapy) {
        return shownBase.get(therapy);
    }

    /** The sum of a priority's terms, before the weight of its rank. */
    Fraction prioritySum(int therapy, int priority) {
        return prioritySums.get(therapy).get(priority);
    }

    /** Whether a priority is served (above 0) or gone against (below 0). */
    int direction(int therapy, int priority) {
        return Long.signum(priorities[therapy][priority]);
    }

    static BigDecimal shown(long hundredths) {
        return plain(BigDecimal.valueOf(hundredths, DECIMALS));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static List<Term> baseTerms(Therapy therapy, Ranking ranking) {
        List<Term> terms = new ArrayList<>();
        BigDecimal points = ranking.evidencePoints().getOrDefault(therapy.evidence(), BigDecimal.ZERO);
        terms.add(new Term("evidence", Fraction.of(ranking.evidenceWeight().multiply(points))));
        for (Burden burden : Burden.values()) {
            BigDecimal weight = ranking.burdenWeights().getOrDefault(burden, BigDecimal.ZERO);
            terms.add(new Term(
                    burden.name().toLowerCase(java.util.Locale.ROOT),
                    Fraction.of(weight.multiply(BigDecimal.valueOf(therapy.burden(burden))))));
        }
        terms.add(new Term("onset_days", onset(therapy, ranking.onsetWeight(), ranking.onsetPer())));
        return terms;
    }

    private static Fraction onset(Therapy therapy, BigDecimal weight, BigDecimal per) {
        return Fraction.of(weight.multiply(therapy.onsetDays())).by(Fraction.of(per));
    }

    /** The sum of a priority's terms for a therapy, before the weight of its rank. */
    private static Fraction priorityTerm(Therapy therapy, Ranking ranking, String code) {
        Fraction sum = Fraction.ZERO;
        for (Ranking.Priority priority : ranking.priorities()) {
            if (priority.code().equals(code)) {
                for (Ranking.Term term : priority.terms()) {
                    sum = sum.plus(points(therapy, term));
                }
            }
        }
        return sum;
    }

    private static Fraction points(Therapy therapy, Ranking.Term term) {
        if (!term.therapies().isEmpty() && !term.therapies().contains(therapy.code())) {
            return Fraction.ZERO;
        }
        Burden burden = term.burden();
        if (burden != null) {
            return Fraction.of(term.weight().multiply(BigDecimal.valueOf(therapy.burden(burden))));
        }
        if (term.onsetDays()) {
            BigDecimal per = term.per();
            return onset(therapy, term.weight(), per == null ? BigDecimal.ONE : per);
        }
        boolean fits = term.domain() != null
                ? term.domain().equals(therapy.domain())
                : term.notKind() != null && term.notKind() != therapy.kind();
        return fits ? Fraction.of(term.weight()) : Fraction.ZERO;
    }

    /** The weight of a rank, counted from 0. */
    static Fraction rankWeight(Ranking ranking, int rank) {
        return Fraction.of(rank < ranking.ranked().size() ? ranking.ranked().get(rank) : ranking.further());
    }
}
