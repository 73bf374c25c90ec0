package org.trabecula.patient.bodymap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Every site that can be recorded, in the order of the body from head to foot, and its words. */
@Component
public class BodySites {

    private static final List<String> SIDES = List.of("LEFT", "RIGHT");

    private final Map<String, SiteKey> bones = new LinkedHashMap<>();
    private final Map<String, SiteKey> soft = new LinkedHashMap<>();
    private final Map<Locale, List<Group>> boneGroups = new ConcurrentHashMap<>();
    private final Map<Locale, List<Group>> placeGroups = new ConcurrentHashMap<>();
    private final MessageSource messages;

    BodySites(MessageSource messages) {
        this.messages = messages;
        midline(bones, "SKULL", List.of("CRANIUM", "MANDIBLE"));
        levels("CERVICAL_SPINE", "C", 7);
        levels("THORACIC_SPINE", "T", 12);
        levels("LUMBAR_SPINE", "L", 5);
        levels("SACRUM", "S", 5);
        put(bones, new SiteKey("SACRUM", "MIDLINE", null, "COCCYX"));
        sided(bones, "PELVIS", List.of());
        sided(bones, "ACETABULUM", List.of());
        for (String side : SIDES) {
            for (int rib = 1; rib <= 12; rib++) {
                put(bones, new SiteKey("RIB", side, "R" + rib, null));
            }
            put(bones, new SiteKey("RIB", side, null, null));
        }
        put(bones, new SiteKey("RIB", null, null, null));
        midline(bones, "STERNUM", List.of("MANUBRIUM", "BODY", "XIPHOID"));
        sided(bones, "CLAVICLE", List.of());
        sided(bones, "SCAPULA", List.of());
        sided(bones, "HUMERUS", List.of("PROXIMAL", "SHAFT", "DISTAL"));
        sided(bones, "FOREARM", List.of("RADIUS", "ULNA"));
        sided(bones, "HAND", List.of());
        sided(bones, "FEMUR_PROXIMAL", List.of());
        sided(bones, "FEMUR_SHAFT", List.of());
        sided(bones, "FEMUR_DISTAL", List.of());
        sided(bones, "TIBIA", List.of("TIBIA", "FIBULA"));
        sided(bones, "FOOT", List.of());
        midline(soft, "HEAD", List.of());
        midline(soft, "NECK", List.of());
        for (String region : List.of("SHOULDER", "CHEST", "ABDOMEN", "UPPER_BACK", "LOWER_BACK", "BUTTOCK", "GROIN")) {
            sided(soft, region, List.of());
        }
        sided(soft, "ARM", List.of("UPPER", "LOWER"));
        for (String region : List.of("ELBOW", "WRIST", "THIGH", "KNEE", "LOWER_LEG", "ANKLE")) {
            sided(soft, region, List.of());
        }
        for (String region : List.of("UPPER_BACK", "LOWER_BACK", "CHEST", "ABDOMEN", "BUTTOCK", "GROIN")) {
            put(soft, new SiteKey(region, "MIDLINE", null, null));
        }
    }

    /** A site to choose. */
    public record Site(String key, String label) {}

    /** Sites of one part of the body, under one heading. */
    public record Group(String label, List<Site> sites) {}

    /** Returns the bones, where a lesion can be. */
    public List<Group> bones() {
        return boneGroups.computeIfAbsent(LocaleContextHolder.getLocale(), locale -> groups(bones));
    }

    /** Returns the bones and the soft regions, where a pain can be. */
    public List<Group> places() {
        return placeGroups.computeIfAbsent(LocaleContextHolder.getLocale(), locale -> {
            List<Group> all = new ArrayList<>(groups(bones));
            all.addAll(groups(soft));
            return Collections.unmodifiableList(all);
        });
    }

    /**
     * Returns the bone of this key.
     *
     * @throws IllegalArgumentException if there is no such bone
     */
    public SiteKey bone(String key) {
        SiteKey site = bones.get(key);
        if (site == null) {
            throw new IllegalArgumentException("no such bone of the body map");
        }
        return site;
    }

    /**
     * Returns the bone or soft region of this key.
     *
     * @throws IllegalArgumentException if there is no such place
     */
    public SiteKey place(String key) {
        SiteKey site = soft.get(key);
        return site == null ? bone(key) : site;
    }

    /** Returns the words for a site: "L3", "Left femur, upper end", "Right rib 6", "Lumbar spine, level not known". */
    public String label(SiteKey site) {
        Locale locale = LocaleContextHolder.getLocale();
        if (site.vertebra() != null) {
            return site.vertebra();
        }
        String bone = bone(site, locale);
        boolean unsure = site.part() == null && hasParts(site);
        boolean sideless = site.side() == null;
        String sided = sideless || "MIDLINE".equals(site.side())
                ? bone
                : messages.getMessage("patient.site.sided", new Object[] {side(site.side(), locale), bone}, locale);
        String words = sided.substring(0, 1).toUpperCase(locale) + sided.substring(1);
        if (sideless) {
            return messages.getMessage("patient.site.side-unknown", new Object[] {words}, locale);
        }
        if (SiteKey.SPINE.contains(site.region()) && site.part() == null) {
            return messages.getMessage("patient.site.level-unknown", new Object[] {words}, locale);
        }
        if ("RIB".equals(site.region()) && site.level() == null) {
            return messages.getMessage("patient.site.rib-unknown", new Object[] {words}, locale);
        }
        return unsure ? messages.getMessage("patient.site.part-unknown", new Object[] {words}, locale) : words;
    }

    private String bone(SiteKey site, Locale locale) {
        if ("RIB".equals(site.region()) && site.level() != null) {
            return messages.getMessage(
                    "patient.site.rib-number", new Object[] {site.level().substring(1)}, locale);
        }
        String key = "patient.site." + site.region() + (site.part() == null ? "" : "." + site.part());
        return messages.getMessage(key, null, locale);
    }

    private String side(@Nullable String side, Locale locale) {
        return messages.getMessage("patient.side." + side, null, locale);
    }

    private static boolean hasParts(SiteKey site) {
        return Set.of("SKULL", "STERNUM", "HUMERUS", "FOREARM", "TIBIA", "ARM").contains(site.region());
    }

    private List<Group> groups(Map<String, SiteKey> sites) {
        Map<String, List<Site>> groups = new LinkedHashMap<>();
        sites.forEach((key, site) ->
                groups.computeIfAbsent(group(site), g -> new ArrayList<>()).add(new Site(key, label(site))));
        List<Group> all = new ArrayList<>();
        groups.forEach((group, members) -> all.add(new Group(
                messages.getMessage("patient.site.group." + group, null, LocaleContextHolder.getLocale()),
                Collections.unmodifiableList(members))));
        return all;
    }

    private String group(SiteKey site) {
        if (soft.containsKey(site.text())) {
            return "SOFT";
        }
        return switch (site.region()) {
            case "SKULL" -> "HEAD";
            case "CERVICAL_SPINE", "THORACIC_SPINE", "LUMBAR_SPINE", "SACRUM" -> "SPINE";
            case "PELVIS", "ACETABULUM" -> "PELVIS";
            case "RIB", "STERNUM", "CLAVICLE", "SCAPULA" -> "CHEST";
            case "HUMERUS", "FOREARM", "HAND" -> "ARM";
            default -> "LEG";
        };
    }

    private void levels(String region, String letter, int last) {
        for (int level = 1; level <= last; level++) {
            put(bones, new SiteKey(region, "MIDLINE", letter + level, null));
        }
        put(bones, new SiteKey(region, "MIDLINE", null, null));
    }

    private static void midline(Map<String, SiteKey> sites, String region, List<String> parts) {
        parts.forEach(part -> put(sites, new SiteKey(region, "MIDLINE", null, part)));
        put(sites, new SiteKey(region, "MIDLINE", null, null));
    }

    private static void sided(Map<String, SiteKey> sites, String region, List<String> parts) {
        for (String side : SIDES) {
            parts.forEach(part -> put(sites, new SiteKey(region, side, null, part)));
            put(sites, new SiteKey(region, side, null, null));
        }
        put(sites, new SiteKey(region, null, null, null));
    }

    private static void put(Map<String, SiteKey> sites, SiteKey site) {
        sites.put(site.text(), site);
    }
}
