#!/usr/bin/env bash
# Measures PlanningEngine.propose() with the whole catalog and three lesions, beside the same criteria in CEL's own runtime.
# Last figures: docs/benchmarks.md. Arguments go to JMH, for example: bench/propose.sh -f 3
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B -DskipTests test-compile
mvn -q -B org.codehaus.mojo:exec-maven-plugin:3.6.1:exec -Dexec.executable=java -Dexec.classpathScope=test \
  "-Dexec.args=-cp %classpath org.openjdk.jmh.Main org.trabecula.bench.ProposeBenchmark $*"
