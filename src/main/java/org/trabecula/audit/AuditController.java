package org.trabecula.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.trabecula.shared.form.Fields;
import org.trabecula.shared.form.Option;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.UnreadableDate;

/** The trail, for admins. Addresses carry ids, days and kinds only. */
@Controller
@RequestMapping("/audit")
class AuditController {

    private static final List<What> QUICK =
            List.of(What.EVERYTHING, What.REFUSED, What.FAILED_SIGN_IN, What.OPENED, What.SIGNED, What.TAKEN_OUT);

    private final AuditViewer viewer;
    private final MessageSource messages;
    private final Clock clock;

    AuditController(AuditViewer viewer, MessageSource messages, Clock clock) {
        this.viewer = viewer;
        this.messages = messages;
        this.clock = clock;
    }

    /** The filter, as typed. */
    record Form(
            @Nullable String who,
            @Nullable What what,
            @Nullable String record,
            @Nullable String from,
            @Nullable String to) {}

    /** A quick filter with its count and address. */
    record Filter(What what, long count, boolean current, String href) {}

    @GetMapping
    String show(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            @RequestParam(required = false) @Nullable Long before,
            Model model,
            Locale locale) {
        Search search = search(form, problems, before);
        List<Entry> rows = problems.hasErrors() ? List.of() : viewer.rows(search);
        boolean more = rows.size() > AuditViewer.PAGE;
        List<Entry> shown = more ? rows.subList(0, AuditViewer.PAGE) : rows;
        Map<What, Long> counts = problems.hasErrors() ? Map.of() : viewer.counts(search);
        model.addAttribute("fields", fields(problems, locale));
        model.addAttribute(
                "unsealed", shown.stream().filter(row -> !row.isSealed()).toList());
        model.addAttribute("sealed", shown.stream().filter(Entry::isSealed).toList());
        model.addAttribute("total", counts.getOrDefault(search.what(), 0L));
        model.addAttribute("shown", shown.size());
        model.addAttribute(
                "older",
                more ? address(form, search.what(), shown.get(shown.size() - 1).id()) : null);
        model.addAttribute(
                "filters",
                QUICK.stream()
                        .map(what -> new Filter(
                                what, counts.getOrDefault(what, 0L), what == search.what(), address(form, what, null)))
                        .toList());
        model.addAttribute("export", address(form, search.what(), null).replaceFirst("/audit", "/audit/trail.csv"));
        model.addAttribute("chain", viewer.chain());
        model.addAttribute("waiting", viewer.waiting());
        return "audit/trail";
    }

    @PostMapping("/check")
    String check() {
        viewer.check();
        return "redirect:/audit";
    }

    @GetMapping("/trail.csv")
    void export(@ModelAttribute("form") Form form, BindingResult problems, HttpServletResponse response)
            throws IOException {
        Search search = search(form, problems, null);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"trabecula-audit.csv\"");
        List<String> lines = new ArrayList<>();
        viewer.export(search, row -> lines.add(csv(row)));
        PrintWriter out = response.getWriter();
        out.print("row,at,actor,actor_name,kind,outcome,record_type,record,patient,note,chain\r\n");
        lines.forEach(out::print);
    }

    private Search search(Form form, BindingResult problems, @Nullable Long before) {
        LocalDate from = day(form.from(), "from", problems);
        LocalDate to = day(form.to(), "to", problems);
        UUID[] record = record(form.record(), problems);
        return new Search(
                who(form.who(), problems),
                form.what() == null ? What.EVERYTHING : form.what(),
                record == null ? null : record[0],
                record == null ? null : record[1],
                from == null ? null : from.atStartOfDay(clock.getZone()).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                before);
    }

    private static @Nullable UUID who(@Nullable String typed, BindingResult problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            problems.rejectValue("who", "audit.who.form");
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed, String field, BindingResult problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return Dates.parse(typed);
        } catch (UnreadableDate e) {
            problems.rejectValue(field, e.messageKey());
            return null;
        }
    }

    /** Reads an id or the first eight signs of one, with or without the word before it. */
    private static UUID @Nullable [] record(@Nullable String typed, BindingResult problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        String id = words[words.length - 1];
        if (id.matches("[0-9a-f]{8}")) {
            return new UUID[] {
                UUID.fromString(id + "-0000-0000-0000-000000000000"),
                UUID.fromString(id + "-ffff-ffff-ffff-ffffffffffff")
            };
        }
        if (id.matches("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")) {
            return new UUID[] {UUID.fromString(id), UUID.fromString(id)};
        }
        problems.rejectValue("record", "audit.record.form");
        return null;
    }

    private Fields fields(BindingResult problems, Locale locale) {
        Fields fields = new Fields(messages, locale, "audit", problems);
        List<Option> actors = new ArrayList<>();
        viewer.actors().forEach((id, name) -> actors.add(new Option(id.toString(), name)));
        fields.select("who", actors);
        fields.select(
                "what",
                Arrays.stream(What.values())
                        .filter(what -> what != What.EVERYTHING)
                        .map(what -> new Option(what.name(), messages.getMessage("audit.what." + what, null, locale)))
                        .toList());
        fields.text("record");
        fields.date("from");
        fields.date("to");
        return fields;
    }

    private static String address(Form form, What what, @Nullable Long before) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/audit");
        add(uri, "who", form.who());
        add(uri, "what", what == What.EVERYTHING ? null : what.name());
        add(uri, "record", form.record());
        add(uri, "from", form.from());
        add(uri, "to", form.to());
        add(uri, "before", before == null ? null : before.toString());
        return uri.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder uri, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            uri.queryParam(name, value);
        }
    }

    private static String csv(Entry row) {
        return row.id() + "," + row.at() + "," + cell(row.actorId()) + "," + cell(row.actorName()) + "," + row.kind()
                + ","
                + row.outcome() + "," + cell(row.subjectType()) + "," + cell(row.subjectId()) + ","
                + cell(row.patientId())
                + "," + cell(row.note()) + "," + cell(row.chainNo()) + "\r\n";
    }

    /** Quotes a cell; one that a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("[A-Za-z0-9 .:/'-]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
