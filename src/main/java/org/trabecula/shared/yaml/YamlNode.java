package org.trabecula.shared.yaml;

/** A value of a YAML file with its place. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** Returns where the value begins. */
    Position at();

    /** Returns what stands here, for a message: {@code the text "abc"}, {@code a list}. */
    String found();
}
