package org.trabecula.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.FormSection;
import org.trabecula.catalog.OtherUnit;
import org.trabecula.catalog.ProfilePart;
import org.trabecula.shared.StaleVersion;

/** Shows and changes how this installation puts the form. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
class FormSettingsService {

    private final Form form;
    private final FormSettingsRow row;
    private final ApplicationEventPublisher events;

    FormSettingsService(Form form, FormSettingsRow row, ApplicationEventPublisher events) {
        this.form = form;
        this.row = row;
        this.events = events;
    }

    FormSettingsPage page() {
        FormSettings now = row.read();
        List<FormSettingsPage.Licensed> licensed = new ArrayList<>();
        for (FormSection section : form.sections()) {
            section.fields().stream()
                    .filter(field -> field.licence() != null)
                    .forEach(field -> licensed.add(licensed(section, field, now)));
        }
        List<FormSettingsPage.TwoUnits> units =
                withTwoUnits().map(field -> units(field, now)).toList();
        return new FormSettingsPage(now.version(), licensed, units);
    }

    private static FormSettingsPage.Licensed licensed(FormSection section, FormField field, FormSettings now) {
        boolean waits = field.fact().offByDefault();
        return new FormSettingsPage.Licensed(
                field.key(),
                field.fact().label(),
                String.valueOf(field.licence()),
                section.title(),
                waits,
                now.asked().getOrDefault(field.key(), !waits));
    }

    private static FormSettingsPage.TwoUnits units(FormField field, FormSettings now) {
        String own = String.valueOf(field.fact().unit());
        OtherUnit second = field.otherUnit();
        String other = second == null ? own : second.unit();
        String first = now.units().getOrDefault(field.key(), own);
        return new FormSettingsPage.TwoUnits(
                field.key(),
                field.fact().label(),
                List.of(
                        new FormSettingsPage.Unit(own, UnitNames.of(own), !first.equals(other)),
                        new FormSettingsPage.Unit(other, UnitNames.of(other), first.equals(other))));
    }

    private Stream<FormField> withTwoUnits() {
        return Stream.concat(
                        form.sections().stream().flatMap(section -> section.fields().stream()),
                        Stream.of(ProfilePart.values()).flatMap(part -> form.profile(part).stream()))
                .filter(field -> field.otherUnit() != null && field.fact().unit() != null);
    }

    /**
     * Stores both choices as a whole.
     *
     * @param seen version that the page showed
     * @param asked keys of the licensed totals that are asked
     * @param units of keys, the unit that stands first; an unknown key or unit is passed over
     * @throws StaleVersion if another administrator changed them since
     */
    @Transactional
    void change(long seen, Set<String> asked, Map<String, String> units) {
        FormSettings now = row.forChange();
        if (now.version() != seen) {
            throw new StaleVersion();
        }
        Map<String, Boolean> chosen = new HashMap<>();
        for (FormSection section : form.sections()) {
            section.fields().stream()
                    .filter(field -> field.licence() != null)
                    .filter(field -> asked.contains(field.key()) == field.fact().offByDefault())
                    .forEach(field -> chosen.put(field.key(), asked.contains(field.key())));
        }
        Map<String, String> first = new HashMap<>();
        withTwoUnits().forEach(field -> {
            OtherUnit other = field.otherUnit();
            if (other != null && other.unit().equals(units.get(field.key()))) {
                first.put(field.key(), other.unit());
            }
        });
        now.change(chosen, first);
        events.publishEvent(new FormSettingsChanged(chosen.size(), first.size()));
    }
}
