package org.trabecula.testing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.form.Band;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.form.Field;
import org.trabecula.shared.form.Option;

/** Pages that exist in tests only: every shared fragment once, and every way in which a page can go wrong. */
@Controller
class Gallery {

    private static final List<Option> YES_NO =
            List.of(new Option("YES", "Yes"), new Option("NO", "No"), new Option("UNKNOWN", "Not known", true));

    private final Vault vault;

    Gallery(Vault vault) {
        this.vault = vault;
    }

    @GetMapping("/test/gallery")
    String gallery(Model model) {
        List<Field> fields = List.of(
                Field.text("mrn", "MRN")
                        .withHint("For example 9000-0142")
                        .withValue("<b>90000142</b>")
                        .withError("Enter 4 digits, a dash and 4 digits")
                        .withClass("input--mrn"),
                Field.number("weight", "Weight").withUnit("kg").withValue("68").withPrevious("Was 71 kg, 08-Oct-2026"),
                Field.number("creatinine", "Creatinine")
                        .withUnits(List.of(new Option("umol", "µmol/L"), new Option("mg", "mg/dL")), null)
                        .withDate("16-Nov-2026")
                        .withError("Choose the unit"),
                Field.date("born", "Date of birth").withValue("9/3/1968").withError("Can mean two days"),
                Field.date("from", "From"),
                Field.textarea("note", "Note").withValue("two\nlines").withError("Too long"),
                Field.select("cancer", "Primary cancer", YES_NO).withValue("NO").withError("Choose one"),
                Field.seg("fever", "Fever", YES_NO).withValue("UNKNOWN").withPrevious("Was no, 08-Oct-2026"),
                Field.seg("sex", "Sex for clinical use", YES_NO)
                        .withHint("For doses")
                        .withError("Choose one")
                        .asFull(),
                Field.nrs("p1.worst", "Worst", List.of(new Option("UNKNOWN", "Not known", true)))
                        .withValue("7")
                        .withWas("4")
                        .withPrevious("Was 4, 08-Oct"),
                Field.nrs("p1.least", "Least", List.of(new Option("UNKNOWN", "Not known", true)))
                        .withError("Least is more than the average")
                        .withPrevious("No previous value"),
                Field.checks("quality", "What it feels like", YES_NO)
                        .withValues(Set.of("YES", "UNKNOWN"))
                        .withError("None and another exclude each other"),
                Field.password("secret", "Password")
                        .withAutocomplete("new-password")
                        .withError("Wrong"));
        model.addAttribute("fields", fields);
        model.addAttribute("summary", ErrorSummary.of(fields).and("The form as a whole"));
        model.addAttribute("none", ErrorSummary.none());
        model.addAttribute(
                "band",
                Band.of(
                        "SINS 8 of 18",
                        0,
                        18,
                        List.of(new Band.Part(0, ""), new Band.Part(7, "is-mid"), new Band.Part(13, "is-high")),
                        8));
        model.addAttribute("statuses", List.of("RECOMMENDED", "CONSIDER", "CAUTION", "NEEDS_DATA", "CONTRAINDICATED"));
        model.addAttribute("urgencies", List.of("EMERGENCY", "URGENT", "SOON", "INFO", "DONE"));
        model.addAttribute("at", Instant.parse("2026-11-23T14:02:00Z"));
        model.addAttribute("done", "shared.save");
        return "testing/gallery";
    }

    @GetMapping("/test/refused")
    String refused() {
        return vault.open();
    }

    @GetMapping("/test/broken")
    String broken() {
        throw new IllegalArgumentException("BEISPIEL, Test-Anna was typed");
    }

    @GetMapping("/test/missing")
    String missing() {
        throw new NotFound();
    }

    @PostMapping("/test/stale")
    String stale() {
        throw new StaleVersion(new StaleVersion.Conflict(
                "Weight of a patient.",
                "Demo-Nurse Ida Probe",
                Instant.parse("2026-11-23T14:02:00Z"),
                "/test/gallery",
                List.of(
                        new StaleVersion.Line("Weight", "68 kg", "71 kg"),
                        new StaleVersion.Line("Height", null, "170 cm"))));
    }

    /** Something that nobody but an admin may touch. */
    @Service
    static class Vault {

        @PreAuthorize("hasRole('ADMIN')")
        public String open() {
            return "redirect:/";
        }
    }
}
