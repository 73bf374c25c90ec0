package org.trabecula.shared.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.trabecula.shared.user.Actor;

class LayoutAssemblerTests {

    private static final UUID PATIENT = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theBarShowsWhatTheRoleMaySeeInOrder() {
        beans.addBean("users", new NavigationItem("users", "/users", 80, Set.of("ADMIN")));
        beans.addBean("patients", new NavigationItem("patients", "/patients", 20, Set.of("CLINICIAN", "NURSE")));
        beans.addBean("worklist", new NavigationItem("worklist", "/worklist", 10, Set.of("CLINICIAN", "NURSE")));
        signIn("NURSE");
        Layout layout = assembler().at("/patients/1", null, null);
        assertThat(layout.navigation())
                .containsExactly(
                        new Layout.Link("worklist", "/worklist", null),
                        new Layout.Link("patients", "/patients", "true"));
        assertThat(layout.home()).isEqualTo("/worklist");
        signIn("ADMIN");
        assertThat(assembler().at("/users", null, null).navigation())
                .containsExactly(new Layout.Link("users", "/users", "page"));
        assertThat(assembler().home()).isEqualTo("/users");
    }

    @Test
    void aStrangerSeesNoPlaces() {
        beans.addBean("users", new NavigationItem("users", "/users", 80, Set.of("ADMIN")));
        Layout layout = assembler().at("/sign-in", PATIENT, null);
        assertThat(layout.user()).isNull();
        assertThat(layout.navigation()).isEmpty();
        assertThat(layout.banner()).isNull();
    }

    @Test
    void theBannerIsPutTogetherOfItsParts() {
        beans.addBean("head", new BannerPart() {
            @Override
            public @Nullable BannerHead head(UUID patientId) {
                return new BannerHead("BEISPIEL, Test-Anna", "/patients/" + patientId, List.of(), false);
            }

            @Override
            public List<BannerFact> facts(UUID patientId) {
                return List.of(BannerFact.of("allergies", "codeine"));
            }
        });
        beans.addBean("more", (BannerPart) patientId -> List.of(BannerFact.unknown("egfr", "Not known")));
        beans.addBean("tab1", new PatientTab("overview", "overview", "/patients/{id}", 10, Set.of("NURSE")));
        beans.addBean("tab2", new PatientTab("plan", "plan", "/patients/{id}/plan", 20, Set.of("NURSE")));
        signIn("NURSE");
        Layout layout = assembler().at("/patients/" + PATIENT + "/plan", PATIENT, null);
        assertThat(layout.banner()).isNotNull();
        assertThat(layout.banner().facts()).extracting(BannerFact::label).containsExactly("allergies", "egfr");
        assertThat(layout.tabs()).extracting(Layout.Link::current).containsExactly(null, "page");
        assertThat(assembler().at("/assessments/7", PATIENT, "overview").tabs())
                .extracting(Layout.Link::current)
                .containsExactly("true", null);
    }

    @Test
    void aNameIsShortenedForANarrowBar() {
        signIn("NURSE");
        Layout.User user = assembler().at("/", null, null).user();
        assertThat(user).isNotNull();
        assertThat(user.shortName()).isEqualTo("I. Probe");
    }

    private LayoutAssembler assembler() {
        return new LayoutAssembler(
                beans.getBeanProvider(NavigationItem.class),
                beans.getBeanProvider(TopbarSearch.class),
                beans.getBeanProvider(PatientTab.class),
                beans.getBeanProvider(BannerPart.class),
                false,
                Duration.ofMinutes(20),
                Duration.ofMinutes(2));
    }

    private static void signIn(String role) {
        Actor actor = new Actor() {
            @Override
            public UUID id() {
                return PATIENT;
            }

            @Override
            public String displayName() {
                return "Demo-Nurse Ida Probe";
            }

            @Override
            public String roleName() {
                return role;
            }
        };
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of())));
    }
}
