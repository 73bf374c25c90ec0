package org.trabecula;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text on a screen has a key, every key that is used has a text, and templates carry nothing that the policy forbids. */
class TextsTests {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
    private static final Path JAVA = Path.of("src", "main", "java");

    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{\\s*([a-z][A-Za-z0-9_.-]+)\\s*[(}]");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    private static final Pattern FILE = Pattern.compile(".*\\.(yaml|yml|json|csv|svg|sql|properties)");

    @Test
    void everyKeyOfATemplateHasAText() {
        Map<String, Path> texts = texts();
        Map<String, Path> missing = new TreeMap<>();
        for (Path template : files(TEMPLATES, ".html")) {
            Matcher key = KEY_IN_TEMPLATE.matcher(read(template));
            while (key.find()) {
                if (!texts.containsKey(key.group(1))) {
                    missing.put(key.group(1), template);
                }
            }
        }
        assertThat(missing).as("keys without a text").isEmpty();
    }

    /** A literal of Java that begins like a key of a module and has a sibling among the texts is meant to be one. */
    @Test
    void everyKeyOfJavaHasAText() {
        Map<String, Path> texts = texts();
        Set<String> groups = new TreeSet<>();
        texts.keySet().forEach(key -> groups.add(key.substring(0, key.lastIndexOf('.') + 1)));
        Map<String, Path> missing = new TreeMap<>();
        for (Path file : files(JAVA, ".java")) {
            Matcher literal = LITERAL.matcher(read(file));
            while (literal.find()) {
                String key = literal.group(1);
                boolean begins = groups.contains(key + ".");
                if (!FILE.matcher(key).matches()
                        && groups.contains(key.substring(0, key.lastIndexOf('.') + 1))
                        && !texts.containsKey(key)
                        && !begins) {
                    missing.put(key, file);
                }
            }
        }
        assertThat(missing).as("keys without a text").isEmpty();
    }

    @Test
    void everyKeyStandsOnceAndBeginsWithItsModule() {
        List<String> wrong = new ArrayList<>();
        for (Path file : files(MESSAGES, ".properties")) {
            String module = file.getFileName().toString().replace(".properties", "");
            Map<String, Integer> lines = new HashMap<>();
            int number = 0;
            for (String line : read(file).split("\n")) {
                number++;
                if (line.isBlank() || line.startsWith("#") || Character.isWhitespace(line.charAt(0))) {
                    continue;
                }
                String key = line.split("[=:]", 2)[0].strip();
                Integer before = lines.put(key, number);
                if (before != null) {
                    wrong.add(file.getFileName() + ":" + number + " doubles line " + before + ": " + key);
                }
                if (!key.startsWith(module + ".")) {
                    wrong.add(file.getFileName() + ":" + number + " does not begin with its module: " + key);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void templatesHaveNoInlineScriptOrStyle() {
        assertThat(
                        found(
                                Pattern.compile(
                                        "<script(?![^>]*\\bsrc=)|<style|\\sstyle=|\\sth:style|\\son[a-z]+=|hx-on|javascript:|href=\"data:")))
                .isEmpty();
    }

    /** Only a drawing that the server painted goes out as it is: it holds names of states and numbers, nothing that was typed. */
    @Test
    void templatesPreprocessNothingAndEscapeEverything() {
        assertThat(found(Pattern.compile("__\\$\\{|th:utext(?!=\"\\$\\{drawing}\")|\\[\\(")))
                .isEmpty();
    }

    /** On a replaced element these are never looked at: the condition belongs around it. */
    @Test
    void aReplacedElementHasNoCondition() {
        assertThat(found(Pattern.compile(
                        "<(?=[^>]*\\sth:(replace|insert)=)(?=[^>]*\\sth:(if|unless|each|case|with)=)[^>]*>")))
                .isEmpty();
    }

    /** Thymeleaf takes the text "No" for false: a recorded no would be drawn as not known. */
    @Test
    void aTextIsComparedWithNullAndNeverTakenForATruth() {
        assertThat(found(Pattern.compile(
                        "th:(if|unless)=\"\\$\\{[A-Za-z.]*\\.(value|words|text|answer|lastKnown|said)}\"")))
                .isEmpty();
    }

    private static List<String> found(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String text = read(template);
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count()
                        + 1;
                found.add(TEMPLATES.relativize(template) + ":" + line + " "
                        + matcher.group().lines().findFirst().orElse(""));
            }
        }
        return found;
    }

    private static Map<String, Path> texts() {
        Map<String, Path> texts = new HashMap<>();
        for (Path file : files(MESSAGES, ".properties")) {
            java.util.Properties properties = new java.util.Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, file));
        }
        return texts;
    }

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
