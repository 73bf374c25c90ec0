package org.trabecula.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.shared.form.Fields;
import org.trabecula.shared.form.Option;

/** The users, for admins. A one-time password stands in the answer to the request that made it, and nowhere else. */
@Controller
@RequestMapping("/users")
class UsersController {

    private static final String LIST = "account/users";
    private static final String BACK = "redirect:/users";

    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    UsersController(Accounts accounts, MessageSource messages, Clock clock) {
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    /** A new user, as typed. */
    record NewUser(
            @Nullable String displayName,
            @Nullable String username,
            @Nullable Role role) {}

    /** Which users are shown. */
    enum Show {
        ACTIVE(UserRow::isActive),
        CLINICIANS(row -> row.isActive() && row.role() == Role.CLINICIAN),
        NURSES(row -> row.isActive() && row.role() == Role.NURSE),
        ADMINS(row -> row.isActive() && row.role() == Role.ADMIN),
        LOCKED(row -> row.isActive() && row.shut()),
        DEACTIVATED(row -> !row.isActive());

        private final Predicate<UserRow> shows;

        Show(Predicate<UserRow> shows) {
            this.shows = shows;
        }
    }

    /** A filter with its count. */
    record Filter(Show show, long count, boolean current) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "ACTIVE") Show show,
            @RequestParam(required = false) @Nullable UUID change,
            @ModelAttribute("form") NewUser form,
            BindingResult nothing,
            Model model,
            Locale locale) {
        return page(show, change, nothing, model, locale);
    }

    @PostMapping
    String add(@ModelAttribute("form") NewUser form, BindingResult problems, Model model, Locale locale) {
        if (form.role() == null) {
            problems.rejectValue("role", "account.users.role.choose");
        }
        if (form.role() != null && !problems.hasErrors()) {
            try {
                OneTimePassword once = accounts.add(text(form.username()), text(form.displayName()), form.role());
                model.addAttribute("once", once);
                BindingResult fresh = new BeanPropertyBindingResult(new NewUser(null, null, null), "form");
                return page(Show.ACTIVE, null, fresh, model, locale);
            } catch (UnusableUser refused) {
                problems.rejectValue(refused.field(), refused.messageKey());
            }
        }
        return page(Show.ACTIVE, null, problems, model, locale);
    }

    @PostMapping("/{id}/password")
    String reset(
            @PathVariable UUID id,
            @AuthenticationPrincipal(expression = "id") UUID by,
            @ModelAttribute("form") NewUser form,
            BindingResult nothing,
            Model model,
            Locale locale) {
        model.addAttribute("once", accounts.resetPassword(id, by));
        return page(Show.ACTIVE, null, nothing, model, locale);
    }

    @PostMapping("/{id}/reactivation")
    String reactivate(
            @PathVariable UUID id,
            @AuthenticationPrincipal(expression = "id") UUID by,
            @ModelAttribute("form") NewUser form,
            BindingResult nothing,
            Model model,
            Locale locale) {
        model.addAttribute("once", accounts.reactivate(id, by));
        return page(Show.ACTIVE, null, nothing, model, locale);
    }

    @PostMapping("/{id}/unlocking")
    String unlock(@PathVariable UUID id, RedirectAttributes next) {
        accounts.unlock(id);
        next.addFlashAttribute("done", "account.users.unlocked");
        return BACK;
    }

    @PostMapping("/{id}/role")
    String role(
            @PathVariable UUID id,
            @RequestParam Role role,
            @AuthenticationPrincipal(expression = "id") UUID by,
            RedirectAttributes next) {
        try {
            accounts.changeRole(id, role, by);
            next.addFlashAttribute("done", "account.users.role.changed");
            return BACK;
        } catch (UnusableUser refused) {
            return back(id, refused, next);
        }
    }

    @PostMapping("/{id}/deactivation")
    String deactivate(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal(expression = "id") UUID by,
            RedirectAttributes next) {
        try {
            accounts.deactivate(id, why, by);
            next.addFlashAttribute("done", "account.users.deactivated");
            return BACK;
        } catch (UnusableUser refused) {
            return back(id, refused, next);
        }
    }

    private static String back(UUID id, UnusableUser refused, RedirectAttributes next) {
        next.addFlashAttribute("refused", refused.messageKey());
        next.addAttribute("change", id);
        return BACK;
    }

    private String page(Show show, @Nullable UUID change, BindingResult problems, Model model, Locale locale) {
        List<UserRow> all = accounts.all();
        Fields fields = new Fields(messages, locale, "account.users", problems);
        fields.text("displayName");
        fields.text("username");
        fields.seg("role", roles(locale));
        model.addAttribute("fields", fields);
        model.addAttribute("users", all.stream().filter(show.shows).toList());
        model.addAttribute("show", show);
        model.addAttribute("change", change);
        model.addAttribute("roles", roles(locale));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "filters",
                Arrays.stream(Show.values())
                        .map(each ->
                                new Filter(each, all.stream().filter(each.shows).count(), each == show))
                        .toList());
        return LIST;
    }

    private List<Option> roles(Locale locale) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), messages.getMessage("shared.role." + role, null, locale)))
                .toList();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
