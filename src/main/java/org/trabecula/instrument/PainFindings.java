package org.trabecula.instrument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one pain for its mechanism; {@code null} is not known, an empty set is the answer "none".
 *
 * @param link whether imaging shows a lesion at the pain's place or referring to it
 * @param boneTenderness bone tender to pressure or percussion
 * @param triggers what brings it on
 * @param quality what it feels like
 * @param neuroCause a known cause that can harm the nerve there (part of N1)
 * @param plausibleArea it spreads where that nerve would send it (part of N1)
 * @param touchLoss light touch felt less (N2)
 * @param pinLoss pin felt less (N2)
 * @param thermalLoss warm or cold felt less (N2)
 * @param brushPain brushing hurts (N2)
 * @param thermalPain warm or cold hurts (N2)
 * @param testConfirms a test confirms the cause (N3)
 * @param otherScreens what entered totals of licensed questionnaires say; empty: none entered
 */
public record PainFindings(
        @Nullable Link link,
        @Nullable Boolean boneTenderness,
        @Nullable Set<Trigger> triggers,
        @Nullable Set<Quality> quality,
        @Nullable Boolean neuroCause,
        @Nullable Boolean plausibleArea,
        @Nullable Boolean touchLoss,
        @Nullable Boolean pinLoss,
        @Nullable Boolean thermalLoss,
        @Nullable Boolean brushPain,
        @Nullable Boolean thermalPain,
        @Nullable Boolean testConfirms,
        List<NeuropathicFeatures.Screen> otherScreens) {

    /** Codes of the item {@code p_link}. */
    public enum Link {
        LINKED,
        /** Imaged, and nothing there. */
        NO_CORRELATE,
        NOT_IMAGED
    }

    public PainFindings {
        triggers = triggers == null ? null : Set.copyOf(triggers);
        quality = quality == null ? null : Set.copyOf(quality);
        otherScreens = List.copyOf(otherScreens);
    }

    /** Returns whether any of the five sensory signs is present. */
    public @Nullable Boolean sensorySigns() {
        return Kleene.or(touchLoss, pinLoss, thermalLoss, brushPain, thermalPain);
    }

    /** Returns whether a lesion is confirmed by imaging; not imaged is not confirmed. */
    @Nullable
    Boolean lesionConfirmed() {
        return link == null ? null : link == Link.LINKED;
    }

    /** Returns whether bone tenderness, movement or load, or a nociceptive word speaks for tissue injury. */
    @Nullable
    Boolean tissueSigns() {
        Boolean moved = triggers == null ? null : triggers.stream().anyMatch(Trigger::movementOrLoad);
        Integer words = Quality.count(Quality.Kind.NOCICEPTIVE, quality);
        return Kleene.or(boneTenderness, moved, words == null ? null : words >= 1);
    }

    /** Returns the screen of our own count and of the entered totals; two that disagree are unclear. */
    NeuropathicFeatures.Screen screen() {
        NeuropathicFeatures.Screen screen = NeuropathicFeatures.screen(quality, touchLoss, pinLoss, brushPain);
        for (NeuropathicFeatures.Screen other : otherScreens) {
            if (screen == NeuropathicFeatures.Screen.NONE) {
                screen = other;
            } else if (other != NeuropathicFeatures.Screen.NONE && other != screen) {
                screen = NeuropathicFeatures.Screen.UNCLEAR;
            }
        }
        return screen;
    }
}
