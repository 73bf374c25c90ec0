package org.trabecula.shared.yaml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlReaderTests {

    private final Mistakes mistakes = new Mistakes();

    @Test
    void eachValueKnowsItsPlace() {
        YamlFields fields = read("code: a\nwhen: \"x < 1\"\nlist: [one, two]\ndeep:\n  number: 1.5\n");

        assertThat(fields.at("when")).hasToString("f.yaml:2:7");
        assertThat(fields.texts("list"))
                .extracting(text -> text.at().toString())
                .containsExactly("f.yaml:3:8", "f.yaml:3:13");
        assertThat(requireNonNull(fields.fields("deep", "it")).at("number")).hasToString("f.yaml:5:11");
        assertThat(mistakes.sorted()).isEmpty();
    }

    static List<Arguments> places() {
        return List.of(
                Arguments.of("plain", "a: b < 1", 2, "f.yaml:1:6"),
                Arguments.of("double quotes", "a: \"b < 1\"", 2, "f.yaml:1:7"),
                Arguments.of("an escape before it", "a: \"b\\\" < 1\"", 3, "f.yaml:1:9"),
                Arguments.of("single quotes with a doubled one", "a: 'it''s < 1'", 5, "f.yaml:1:11"),
                Arguments.of("folded over two lines", "a: \"b &&\n  c < 1\"", 7, "f.yaml:2:5"),
                Arguments.of("a block", "a: |\n  b &&\n  c < 1\n", 7, "f.yaml:3:5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void aPlaceInsideATextIsFoundAgain(String why, String yaml, int offset, String place) {
        assertThat(requireNonNull(read(yaml).textNode("a")).at(offset)).hasToString(place);
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of(
                        "a doubled name",
                        "a: 1\na: 2",
                        "f.yaml:2:1: found \"a\" a second time; expected it once (first at line 1)"),
                Arguments.of(
                        "an alias",
                        "a: &x [1]\nb: *x",
                        "f.yaml:1:4: found an anchor or an alias (& or *); expected the value itself, written out"),
                Arguments.of(
                        "a second document",
                        "a: 1\n---\nb: 2",
                        "f.yaml:3:1: found a second document; expected one document in a file"),
                Arguments.of("nothing", "", "f.yaml:1:1: found an empty file; expected a YAML document"),
                Arguments.of(
                        "too deep",
                        "[".repeat(25) + "]".repeat(25),
                        "f.yaml:1:22: found more than 20 levels; expected a flatter structure"),
                Arguments.of(
                        "not closed",
                        "a: [1, 2\nb: 3",
                        "f.yaml:2:2: found text that is not YAML (expected ',' or ']', but got :); expected YAML that can be read"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeReadIsRefusedWithItsPlace(String why, String yaml, String message) {
        YamlReader.read("f.yaml", yaml, mistakes);

        assertThat(mistakes.sorted()).extracting(Mistake::toString).first().isEqualTo(message);
    }

    @Test
    void aFileThatIsTooLargeIsNotEvenRead() {
        YamlReader.read("f.yaml", "#".repeat(YamlReader.MOST_CHARACTERS + 1), mistakes);

        assertThat(mistakes.sorted()).hasSize(1);
    }

    static List<Arguments> wrongTypes() {
        return List.of(
                Arguments.of("a: 5", "f.yaml:1:4: found the number 5; expected text"),
                Arguments.of("a: ''", "f.yaml:1:4: found the text \"\"; expected text"),
                Arguments.of("a: [x]", "f.yaml:1:4: found a list; expected text"),
                Arguments.of("a: {x: 1}", "f.yaml:1:4: found an entry with x; expected text"),
                Arguments.of("a:", "f.yaml:1:1: found a thing without \"a\"; expected \"a\": text"),
                Arguments.of("b: x", "f.yaml:1:1: found a thing without \"a\"; expected \"a\": text"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTypes")
    void aWrongTypeIsNoted(String yaml, String message) {
        read(yaml).text("a");

        assertThat(mistakes.sorted()).extracting(Mistake::toString).containsExactly(message);
    }

    @Test
    void allMistakesOfAnEntryAreNotedTogether() {
        YamlFields fields = read("code: a\nwen: x\ndays: many\nflag: 3\n");
        fields.text("code");
        fields.text("when");
        fields.whole("days", 0, 9);
        fields.flag("flag", false);

        assertThat(fields.done()).isFalse();
        assertThat(mistakes.sorted())
                .extracting(Mistake::toString)
                .containsExactly(
                        "f.yaml:1:1: found a thing without \"when\"; expected \"when\": text",
                        "f.yaml:2:1: found the name \"wen\"; expected in a thing one of code, when, days, flag (did you mean when?)",
                        "f.yaml:3:7: found the text \"many\"; expected a whole number from 0 to 9",
                        "f.yaml:4:7: found the number 3; expected true or false");
    }

    private YamlFields read(String yaml) {
        return YamlFields.of(requireNonNull(YamlReader.read("f.yaml", yaml, mistakes)), "a thing", mistakes);
    }
}
