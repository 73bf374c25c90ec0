package org.trabecula.shared.layout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.trabecula.shared.layout.Layout.Link;
import org.trabecula.shared.user.Actor;
import org.trabecula.shared.user.CurrentActor;

/** Puts together what stands around a page, of what the modules offer and what the signed-in role may see. */
@Component
public class LayoutAssembler {

    /** Where everybody can go who is signed in. */
    public static final String PROFILE = "/profile";

    private final List<NavigationItem> items;
    private final List<TopbarSearch> searches;
    private final List<PatientTab> tabs;
    private final ObjectProvider<BannerPart> parts;
    private final boolean demo;
    private final Layout.Session session;

    LayoutAssembler(
            ObjectProvider<NavigationItem> items,
            ObjectProvider<TopbarSearch> searches,
            ObjectProvider<PatientTab> tabs,
            ObjectProvider<BannerPart> parts,
            @Value("${trabecula.demo:false}") boolean demo,
            @Value("${spring.session.timeout:20m}") Duration idle,
            @Value("${trabecula.session.warning:2m}") Duration warning) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        this.searches = searches.stream().toList();
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(PatientTab::order)).toList();
        this.parts = parts;
        this.demo = demo;
        this.session = new Layout.Session(idle.toSeconds(), warning.toSeconds());
    }

    /** Returns the start page of the signed-in user: the first place that the role may see. */
    public String home() {
        return CurrentActor.find().map(this::home).orElse("/");
    }

    /**
     * Returns the layout of one page.
     *
     * @param path address of the page, without the context
     * @param patientId the patient that it is about, if any
     * @param tab key of the current patient tab; {@code null} finds it by the address
     */
    public Layout at(String path, @Nullable UUID patientId, @Nullable String tab) {
        Actor actor = CurrentActor.find().orElse(null);
        if (actor == null) {
            return new Layout(demo, null, "/", List.of(), null, null, List.of(), session);
        }
        Layout.Banner banner = patientId == null ? null : banner(patientId);
        return new Layout(
                demo,
                new Layout.User(
                        actor.id().toString(),
                        actor.displayName(),
                        shortName(actor.displayName()),
                        "shared.role." + actor.roleName()),
                home(actor),
                navigation(actor, path),
                searches.stream()
                        .filter(s -> s.roles().contains(actor.roleName()))
                        .findFirst()
                        .orElse(null),
                banner,
                patientId == null || banner == null ? List.of() : tabs(actor, path, patientId, tab),
                session);
    }

    private String home(Actor actor) {
        return items.stream()
                .filter(item -> item.roles().contains(actor.roleName()))
                .map(NavigationItem::href)
                .findFirst()
                .orElse(PROFILE);
    }

    private List<Link> navigation(Actor actor, String path) {
        return items.stream()
                .filter(item -> item.roles().contains(actor.roleName()))
                .map(item -> new Link(item.label(), item.href(), current(path, item.href())))
                .toList();
    }

    private List<Link> tabs(Actor actor, String path, UUID patientId, @Nullable String tab) {
        List<PatientTab> seen =
                tabs.stream().filter(t -> t.roles().contains(actor.roleName())).toList();
        String current = tab != null
                ? tab
                : seen.stream()
                        .filter(t -> current(path, t.href(patientId)) != null)
                        .max(Comparator.comparingInt(t -> t.path().length()))
                        .map(PatientTab::key)
                        .orElse(null);
        return seen.stream()
                .map(t -> new Link(
                        t.label(),
                        t.href(patientId),
                        !t.key().equals(current) ? null : path.equals(t.href(patientId)) ? "page" : "true"))
                .toList();
    }

    private Layout.@Nullable Banner banner(UUID patientId) {
        List<BannerPart> all = parts.orderedStream().toList();
        BannerHead head = all.stream()
                .map(part -> part.head(patientId))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (head == null) {
            return null;
        }
        List<BannerFact> facts = new ArrayList<>();
        all.forEach(part -> facts.addAll(part.facts(patientId)));
        return new Layout.Banner(head, List.copyOf(facts));
    }

    private static @Nullable String current(String path, String href) {
        if (path.equals(href)) {
            return "page";
        }
        return path.startsWith(href + "/") ? "true" : null;
    }

    /** Returns the name for a narrow bar: first letter and last word. */
    private static String shortName(String displayName) {
        String[] words = displayName.strip().split("\\s+");
        return words.length < 2 ? displayName : words[words.length - 2].charAt(0) + ". " + words[words.length - 1];
    }
}
