package org.trabecula.shared.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around one page, for one user; the model attribute {@code layout}.
 *
 * @param demo whether this is a demo, which every page says
 * @param user who is signed in; {@code null} on a public page
 * @param home address of the user's start page
 * @param navigation places of the top bar
 * @param search search of the top bar, if the role has one
 * @param banner the patient banner, if the page is about one
 * @param tabs places of the patient's record
 * @param session seconds without input until the session ends, and how long before that a warning comes
 */
public record Layout(
        boolean demo,
        @Nullable User user,
        String home,
        List<Link> navigation,
        @Nullable TopbarSearch search,
        @Nullable Banner banner,
        List<Link> tabs,
        Session session) {

    /** Who is signed in. */
    public record User(String id, String displayName, String shortName, String roleLabel) {}

    /** A place to go to; {@code current} is {@code page}, {@code true} or {@code null}, as {@code aria-current} wants it. */
    public record Link(String label, String href, @Nullable String current) {}

    /** The patient banner. */
    public record Banner(BannerHead head, List<BannerFact> facts) {}

    /** Times of the session in seconds. */
    public record Session(long idleSeconds, long warningSeconds) {}
}
