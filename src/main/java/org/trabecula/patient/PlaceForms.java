package org.trabecula.patient;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.trabecula.shared.form.Field;
import org.trabecula.shared.form.Fields;
import org.trabecula.shared.form.Option;

/** Makes the fields by which lesions and pains are added, changed and taken off their lists. */
@Component
class PlaceForms {

    private final MessageSource messages;

    PlaceForms(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the choice of a lesion's site; ids differ between the forms of one page. */
    PlacesPanel.SiteField lesionSite(String id, @Nullable String chosen, @Nullable Errors errors, Locale locale) {
        Field field = Field.select("site", say("patient.lesion.site", locale), List.of())
                .withId(id);
        return new PlacesPanel.SiteField(field.withErrors(wrong(errors, "site", locale)), chosen == null ? "" : chosen);
    }

    /** Returns the form of a pain. */
    PlacesPanel.PainFields pain(
            String id, PainForm form, List<LesionView> lesions, @Nullable Errors errors, Locale locale) {
        Field place = Field.select("place", say("patient.pain.place", locale), List.of())
                .withId(id + "-place")
                .withErrors(wrong(errors, "place", locale));
        Field link = Field.seg("link", say("patient.pain.link", locale), links(lesions, locale))
                .withId(id + "-link")
                .withValue(form.link())
                .withErrors(wrong(errors, "link", locale))
                .asFull();
        Field linked = Field.checks(
                        "linked",
                        say("patient.pain.linked", locale),
                        lesions.stream()
                                .map(lesion -> new Option(lesion.id().toString(), lesion.label()))
                                .toList())
                .withId(id + "-linked")
                .withValues(form.lesions().stream().map(UUID::toString).collect(Collectors.toSet()))
                .withErrors(wrong(errors, "linked", locale))
                .asFull();
        return new PlacesPanel.PainFields(
                new PlacesPanel.SiteField(place, form.place() == null ? "" : form.place()),
                link,
                linked,
                form.version());
    }

    /** Returns the form by which something leaves its list. */
    PlacesPanel.Leave leave(
            String id, String what, Enum<?>[] reasons, long version, @Nullable Errors errors, Locale locale) {
        Errors problems = errors != null
                ? errors
                : new org.springframework.validation.MapBindingResult(new java.util.HashMap<>(), "leave");
        Fields fields = new Fields(messages, locale, "patient.leave", problems);
        fields.keep(fields.select("why", options("patient." + what + ".leave.", reasons, locale))
                .withId(id + "-why"));
        fields.keep(fields.text("note").withId(id + "-note"));
        return new PlacesPanel.Leave(fields, version, errors != null);
    }

    private List<Option> links(List<LesionView> lesions, Locale locale) {
        return Stream.of(PainLink.values())
                .filter(link -> link != PainLink.LINKED || !lesions.isEmpty())
                .map(link -> new Option(link.name(), say("patient.pain.link." + link, locale)))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>[] codes, Locale locale) {
        return Stream.of(codes)
                .map(code -> new Option(code.name(), say(prefix + code.name(), locale)))
                .toList();
    }

    private List<String> wrong(@Nullable Errors errors, String field, Locale locale) {
        return errors == null
                ? List.of()
                : errors.getFieldErrors(field).stream()
                        .map(error -> messages.getMessage(error, locale))
                        .toList();
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
