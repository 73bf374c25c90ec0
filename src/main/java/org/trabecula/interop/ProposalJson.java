package org.trabecula.interop;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.ProposalView;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes a proposal as JSON: always the same members in the same order, so that the same proposal is the same bytes. */
final class ProposalJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private final JsonGenerator out;

    private ProposalJson(JsonGenerator out) {
        this.out = out;
    }

    static byte[] write(ProposalView proposal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            new ProposalJson(out).proposal(proposal);
        }
        return bytes.toByteArray();
    }

    private void proposal(ProposalView proposal) {
        out.writeStartObject();
        text("catalogVersion", proposal.catalogVersion());
        text("date", proposal.date().toString());
        array("alerts", proposal.alerts(), this::alert);
        array("cannotTell", proposal.cannotTell(), this::cannotTell);
        array("items", proposal.items(), this::item);
        array("notProposed", proposal.notProposed(), this::notProposed);
        array("missing", proposal.missing(), this::missing);
        array("notes", proposal.notes(), this::note);
        array("followUps", proposal.followUps(), this::followUp);
        texts("uncheckedMedications", proposal.uncheckedMedications());
        out.writeEndObject();
    }

    private void alert(ProposalView.Alert alert) {
        text("rule", alert.rule());
        text("lesion", alert.lesion());
        text("level", alert.level().name());
        text("title", alert.title());
        text("text", alert.text());
        texts("refer", alert.refer());
        texts("because", alert.because());
        texts("facts", alert.facts());
        texts("citations", alert.citations());
    }

    private void cannotTell(ProposalView.CannotTell rule) {
        text("rule", rule.rule());
        text("lesion", rule.lesion());
        text("level", rule.level().name());
        text("title", rule.title());
        texts("missing", rule.missing());
    }

    private void item(ProposalView.Item item) {
        text("therapy", item.therapy());
        text("lesion", item.lesion());
        text("name", item.name());
        text("domain", item.domain());
        text("kind", lower(item.kind()));
        text("group", item.group());
        text("status", item.status().name());
        text("strength", item.strength() == null ? null : item.strength().name());
        text("urgency", item.urgency().name());
        number("score", item.score());
        array("scoreTerms", item.scoreTerms(), term -> {
            text("term", term.term());
            number("points", term.points());
        });
        texts("because", item.because());
        array("cautions", item.cautions(), this::caution);
        texts("toCheck", item.toCheck());
        texts("missing", item.missing());
        text("dose", item.dose());
        texts("doseDependsOn", item.doseDependsOn());
        text("alternativeTo", item.alternativeTo());
        out.writeBooleanProperty("current", item.current());
        texts("serves", item.serves());
        texts("conflicts", item.conflicts());
        array("pairs", item.pairs(), pair -> {
            text("item", pair.item());
            text("severity", pair.severity().name());
            text("why", pair.why());
            text("whatToDo", pair.whatToDo());
        });
        array("informs", item.informs(), informs -> {
            text("medicine", informs.medicine());
            text("severity", informs.severity().name());
            text("why", informs.why());
            text("whatToDo", informs.whatToDo());
        });
        text("monitoring", item.monitoring());
        text("stop", item.stop());
        texts("byRule", item.byRule());
        texts("citations", item.citations());
        text("patient", item.patient());
    }

    private void caution(ProposalView.Caution caution) {
        text("advice", caution.advice());
        text("severity", caution.severity() == null ? null : caution.severity().name());
        texts("because", caution.basis().because());
        texts("facts", caution.basis().facts());
        texts("names", caution.names());
        text("cite", caution.cite());
    }

    private void notProposed(ProposalView.NotProposed not) {
        text("therapy", not.therapy());
        text("lesion", not.lesion());
        text("name", not.name());
        text("domain", not.domain());
        out.writeBooleanProperty("current", not.current());
        array("reasons", not.reasons(), reason -> {
            text("text", reason.text());
            texts("because", reason.basis().because());
            texts("facts", reason.basis().facts());
            texts("names", reason.names());
            text("cite", reason.cite());
        });
    }

    private void missing(ProposalView.Missing missing) {
        text("fact", missing.fact());
        text("label", missing.label());
        texts("settles", missing.settles());
        texts("alerts", missing.alerts());
        texts("rules", missing.rules());
        text("lastKnown", missing.lastKnown());
    }

    private void note(ProposalView.Note note) {
        text("rule", note.rule());
        text("lesion", note.lesion());
        text("kind", lower(note.kind()));
        text("title", note.title());
        text("text", note.text());
        texts("refer", note.refer());
        texts("because", note.because());
        texts("citations", note.citations());
    }

    private void followUp(ProposalView.FollowUp followUp) {
        text("rule", followUp.rule());
        text("lesion", followUp.lesion());
        texts("ifAccepted", followUp.ifAccepted());
        out.writeArrayPropertyStart("days");
        followUp.days().forEach(out::writeNumber);
        out.writeEndArray();
        text("what", followUp.what());
    }

    private void text(String name, @Nullable String value) {
        if (value == null) {
            out.writeNullProperty(name);
        } else {
            out.writeStringProperty(name, value);
        }
    }

    /** A number without trailing zeros and without an exponent: 22.5, 100. */
    private void number(String name, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        out.writeName(name);
        out.writeNumber((plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString());
    }

    private void texts(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    private <T> void array(String name, List<T> values, Consumer<T> members) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            members.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
