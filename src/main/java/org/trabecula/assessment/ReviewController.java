package org.trabecula.assessment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.trabecula.form.QuestionView;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.text.Dates;
import org.trabecula.shared.text.UnreadableDate;

/** The last look before a draft is completed, and its completion. */
@Controller
class ReviewController {
    private final ReviewService reviews;
    private final SectionService sections;
    private final AssessmentService assessments;
    private final DraftWords words;

    ReviewController(ReviewService reviews, SectionService sections, AssessmentService assessments, DraftWords words) {
        this.reviews = reviews;
        this.sections = sections;
        this.assessments = assessments;
        this.words = words;
    }

    @GetMapping("/assessments/{assessment}/review")
    String review(@PathVariable UUID assessment, Model model) {
        return show(assessment, null, Typed.NOTHING, ErrorSummary.none(), model);
    }

    @PostMapping("/assessments/{assessment}/completion")
    String complete(
            @PathVariable UUID assessment,
            @RequestParam("day") String typed,
            @AuthenticationPrincipal(expression = "id()") UUID by,
            HttpServletRequest request,
            Model model) {
        SectionService.Outcome note =
                sections.save(assessment, DraftWords.VERDICT, new LinkedHashMap<>(request.getParameterMap()), by);
        if (note instanceof SectionService.Outcome.ToCorrect wrong) {
            return show(assessment, typed, wrong.typed(), ErrorSummary.none(), model);
        }
        if (note instanceof SectionService.Outcome.Collided collided) {
            model.addAttribute("page", collided.page());
            model.addAttribute("patientId", collided.page().patient());
            model.addAttribute("tab", "assessment");
            return "assessment/conflict";
        }
        LocalDate day;
        try {
            day = Dates.parse(typed);
        } catch (UnreadableDate unreadable) {
            return show(assessment, typed, Typed.NOTHING, wrongDay(words.message("assessment.day.unreadable")), model);
        }
        try {
            assessments.complete(assessment, day, by);
        } catch (UnusableDay unusable) {
            return show(assessment, typed, Typed.NOTHING, wrongDay(say(unusable)), model);
        } catch (OpenQuestions open) {
            String text = words.message("assessment.open.some", open.questions().size());
            return show(assessment, typed, Typed.NOTHING, ErrorSummary.none().and("open", text), model);
        }
        return "redirect:/assessments/" + assessment + "/verdict";
    }

    private static ErrorSummary wrongDay(String text) {
        return ErrorSummary.none().and("day", text);
    }

    private String say(UnusableDay unusable) {
        LocalDate limit = unusable.limit();
        return words.message("assessment.day." + unusable.reason().name(), limit == null ? "" : Dates.format(limit));
    }

    private String show(UUID assessment, @Nullable String day, Typed typed, ErrorSummary problems, Model model) {
        ReviewPage page = reviews.page(assessment, day, typed);
        for (QuestionView question : page.note()) {
            for (String error : question.errors()) {
                problems = problems.and(question.id(), error);
            }
        }
        model.addAttribute("page", page);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "dayProblem",
                problems.lines().stream()
                        .filter(line -> "day".equals(line.target()))
                        .map(ErrorSummary.Line::text)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("patientId", page.patient());
        model.addAttribute("tab", "assessment");
        return "assessment/review";
    }
}
