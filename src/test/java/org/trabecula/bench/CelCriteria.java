package org.trabecula.bench;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.trabecula.planning.BenchmarkCase;
import org.trabecula.planning.Clause;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.Rule;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Therapy;

/**
 * The criteria of a catalog as programs of CEL's own runtime: each distinct one once for the patient, or once for each lesion if it names a
 * fact of the lesion; derived facts are given. It only tells true from false, without what is missing.
 */
final class CelCriteria {

    private final List<CelRuntime.Program> ofPatient = new ArrayList<>();
    private final List<CelRuntime.Program> ofLesion = new ArrayList<>();
    private final Map<String, Object> patient;
    private final List<Map<String, Object>> lesions = new ArrayList<>();

    CelCriteria(CompiledCatalog catalog, FactSheet sheet) {
        patient = BenchmarkCase.bindings(sheet, Subject.PATIENT);
        List<String> ids = sheet.lesions();
        if (ids != null) {
            ids.forEach(id -> lesions.add(BenchmarkCase.bindings(sheet, Subject.lesion(id))));
        }
        CelCompiler compiler = compiler(catalog);
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(options())
                .build();
        List<String> lesionFacts = catalog.dictionary().facts().stream()
                .filter(fact -> fact.scope() == Scope.LESION)
                .map(Fact::key)
                .toList();
        for (String text : texts(catalog)) {
            boolean perLesion = lesionFacts.stream().anyMatch(key -> text.matches("(?s).*\\b" + key + "\\b.*"));
            // numbers with a point, as facts are: CEL has no equality of a double and a whole number
            String doubles = text.replaceAll("(?<![\\w.'])(\\d+)(?![\\w.'])", "$1.0");
            try {
                (perLesion ? ofLesion : ofPatient)
                        .add(runtime.createProgram(compiler.compile(doubles).getAst()));
            } catch (CelValidationException | CelEvaluationException e) {
                throw new IllegalStateException(text, e);
            }
        }
    }

    private static CelOptions options() {
        return CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    }

    private static CelCompiler compiler(CompiledCatalog catalog) {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(options())
                .setResultType(SimpleType.BOOL);
        for (Fact fact : catalog.dictionary().facts()) {
            CelType type = switch (fact.type()) {
                case NUMBER -> SimpleType.DOUBLE;
                case FLAG -> SimpleType.BOOL;
                case CODES -> ListType.create(SimpleType.STRING);
                case CODE, TEXT, DATE -> SimpleType.STRING;
            };
            builder.addVar(fact.key(), type);
        }
        return builder.build();
    }

    private static Set<String> texts(CompiledCatalog catalog) {
        Set<String> texts = new LinkedHashSet<>();
        for (Therapy therapy : catalog.knowledge().therapies()) {
            Stream.of(therapy.recommend(), therapy.consider()).forEach(text -> add(text, texts));
            Stream.concat(therapy.contraindications().stream(), therapy.cautions().stream())
                    .map(Clause::when)
                    .forEach(text -> add(text, texts));
            therapy.adjustments().forEach(adjustment -> add(adjustment.when(), texts));
        }
        catalog.knowledge().shared().values().forEach(list -> list.forEach(clause -> add(clause.when(), texts)));
        catalog.knowledge().rules().stream().map(Rule::when).forEach(text -> add(text, texts));
        catalog.knowledge().interactions().forEach(row -> add(row.when(), texts));
        return texts;
    }

    private static void add(@org.jspecify.annotations.Nullable String text, Set<String> texts) {
        if (text != null) {
            texts.add(text);
        }
    }

    /** Returns the number of criteria that are met; one that cannot be worked out because a fact is not known counts as not met. */
    int evaluate() {
        int met = met(ofPatient, patient);
        for (Map<String, Object> lesion : lesions) {
            met += met(ofLesion, lesion);
        }
        return met;
    }

    private static int met(List<CelRuntime.Program> programs, Map<String, Object> bindings) {
        int met = 0;
        for (CelRuntime.Program program : programs) {
            try {
                met += Boolean.TRUE.equals(program.eval(bindings)) ? 1 : 0;
            } catch (CelEvaluationException e) {
                met += 0;
            }
        }
        return met;
    }
}
