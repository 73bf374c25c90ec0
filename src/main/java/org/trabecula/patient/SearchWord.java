package org.trabecula.patient;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A word under which a patient is found, with the folded names by which hits are sorted. */
@Embeddable
class SearchWord {

    private String word;
    private String familyFolded;
    private String givenFolded;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SearchWord() {}

    private SearchWord(String word, String familyFolded, String givenFolded) {
        this.word = word;
        this.familyFolded = familyFolded;
        this.givenFolded = givenFolded;
    }

    /** Returns the words of a patient. */
    static Set<SearchWord> of(Identity identity) {
        String family = SearchWords.name(identity.familyName());
        String given = SearchWords.name(identity.givenName());
        return SearchWords.of(identity).stream()
                .map(word -> new SearchWord(word, family, given))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SearchWord same
                && same.word.equals(word)
                && same.familyFolded.equals(familyFolded)
                && same.givenFolded.equals(givenFolded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(word, familyFolded, givenFolded);
    }
}
