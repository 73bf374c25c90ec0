package org.trabecula.patient.bodymap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class BodyMapTests {

    private final BodyMap map = new BodyMap();
    private final BodySites sites = new BodySites(messages());

    @Test
    void everyRegionOfTheDrawingCanBeChosenAndHasWords() {
        Set<String> known = new TreeSet<>();
        sites.places()
                .forEach(group -> group.sites().forEach(site -> {
                    known.add(site.key());
                    assertThat(site.label()).isNotBlank();
                }));
        assertThat(map.keys()).isSubsetOf(known);
    }

    @Test
    void stateIsPaintedInEveryViewWithItsMarker() {
        BodyMap.Painted painted = map.paint(Map.of(
                "LUMBAR_SPINE.MIDLINE.L3",
                SiteState.NOTHING.withLesion(SiteState.Lesion.LYTIC, true).withPain(7)));
        assertThat(painted.map().split("has-lesion lesion-lytic has-pain pain-7 prior-rt", -1))
                .hasSize(3);
        assertThat(painted.spine()).contains("has-lesion lesion-lytic has-pain pain-7 prior-rt");
        assertThat(painted.map()).contains("#bm-m-lytic\" transform", ">7</text>", "#bm-m-rt");
    }

    @Test
    void painOfUnknownStrengthIsNoZero() {
        String painted =
                map.paint(Map.of("KNEE.LEFT", SiteState.NOTHING.withPain(null))).map();
        assertThat(painted).contains("has-pain pain-unknown", ">?</text>").doesNotContain("pain-0");
    }

    @Test
    void painInTheMiddleIsDrawnOnBothHalves() {
        String painted = map.paint(Map.of("LOWER_BACK.MIDLINE", SiteState.NOTHING.withPain(3)))
                .map();
        assertThat(painted.split("has-pain pain-3", -1)).hasSize(3);
    }

    @Test
    void twoKindsAtOneSiteAreMixedAndTheWorsePainCounts() {
        SiteState both = SiteState.NOTHING
                .withLesion(SiteState.Lesion.LYTIC, false)
                .withLesion(SiteState.Lesion.BLASTIC, true)
                .withPain(3)
                .withPain(8)
                .withPain(null);
        assertThat(both).isEqualTo(new SiteState(SiteState.Lesion.MIXED, true, 8, true));
    }

    @Test
    void noRegionIsPaintedOnTheOtherSide() {
        String painted = map.paint(
                        Map.of("FEMUR_PROXIMAL.LEFT", SiteState.NOTHING.withLesion(SiteState.Lesion.MIXED, false)))
                .map();
        assertThat(painted)
                .contains("class=\"has-lesion lesion-mixed\" id=\"bm-f-left-femur-proximal\"")
                .doesNotContain("class=\"has-lesion lesion-mixed\" id=\"bm-f-right");
    }

    @Test
    void keysAreReadAsTheyAreWritten() {
        for (String key : map.keys()) {
            assertThat(SiteKey.parse(key).text()).isEqualTo(key);
        }
        assertThatThrownBy(() -> SiteKey.parse("RIB.R6.LEFT")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SiteKey.parse("<b>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sites.bone("KNEE.LEFT")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labelsSayWhatIsNotKnown() {
        assertThat(label("LUMBAR_SPINE.MIDLINE.L3")).isEqualTo("L3");
        assertThat(label("FEMUR_PROXIMAL.LEFT")).isEqualTo("Left femur, upper end");
        assertThat(label("RIB.RIGHT.R6")).isEqualTo("Right rib 6");
        assertThat(label("RIB.RIGHT")).isEqualTo("Right rib, number not known");
        assertThat(label("RIB")).isEqualTo("Rib, side not known");
        assertThat(label("THORACIC_SPINE.MIDLINE")).isEqualTo("Thoracic spine, level not known");
        assertThat(label("HUMERUS.LEFT")).isEqualTo("Left humerus, part not known");
        assertThat(label("HUMERUS.LEFT.SHAFT")).isEqualTo("Left humerus, shaft");
        assertThat(label("LOWER_BACK.MIDLINE")).isEqualTo("Lower back");
    }

    private String label(String key) {
        return sites.label(SiteKey.parse(key));
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/patient");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
