package org.trabecula.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.trabecula.planning.BenchmarkCase;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.PlanningEngine;
import org.trabecula.planning.Proposal;
import org.trabecula.planning.ProposalView;

/**
 * The whole proposal (facts read, rules, status, doses, scores, groups, order, what is missing) with the whole catalog and three lesions;
 * the same with all of it put into words; and only the criteria, in CEL's own runtime.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ProposeBenchmark {

    @Param({"full", "sparse"})
    public String request = "full";

    private final CompiledCatalog catalog = BenchmarkCase.catalog();
    private FactSheet sheet = BenchmarkCase.full();
    private CelCriteria cel = new CelCriteria(catalog, sheet);

    @Setup
    public void choose() {
        sheet = request.equals("full") ? BenchmarkCase.full() : BenchmarkCase.sparse();
        cel = new CelCriteria(catalog, sheet);
    }

    @Benchmark
    public Proposal propose() {
        return PlanningEngine.propose(catalog, sheet);
    }

    @Benchmark
    public ProposalView proposeInWords() {
        return PlanningEngine.propose(catalog, sheet).toView();
    }

    @Benchmark
    public int criteriaInCelRuntime() {
        return cel.evaluate();
    }
}
