package org.trabecula.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.form.Fields;

/** The page that makes the first admin; there only until somebody is. */
@Controller
@RequestMapping("/first-admin")
class FirstAdminController {

    private final ObjectProvider<FirstAdmin> first;
    private final MessageSource messages;

    FirstAdminController(ObjectProvider<FirstAdmin> first, MessageSource messages) {
        this.first = first;
        this.messages = messages;
    }

    /** The first admin, as typed. */
    record Form(
            @Nullable String token,
            @Nullable String displayName,
            @Nullable String username,
            @Nullable String password) {

        @Override
        public String toString() {
            return "FirstAdminForm";
        }
    }

    @GetMapping
    String show(@ModelAttribute("form") Form form, BindingResult nothing, Model model, Locale locale) {
        awaited();
        return page(nothing, model, locale);
    }

    @PostMapping
    String create(
            @ModelAttribute("form") Form form,
            BindingResult problems,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        try {
            awaited()
                    .create(
                            text(form.token()),
                            text(form.username()),
                            text(form.displayName()),
                            text(form.password()),
                            request.getRemoteAddr());
            return "redirect:/sign-in";
        } catch (WrongPassword e) {
            problems.rejectValue("token", "account.first.token.wrong");
        } catch (TooManyAttempts e) {
            problems.rejectValue("token", "account.password.many");
        } catch (UnusableUser e) {
            problems.rejectValue(e.field(), e.messageKey());
        } catch (UnusablePassword e) {
            problems.rejectValue("password", e.messageKey());
        }
        return page(problems, model, locale);
    }

    private FirstAdmin awaited() {
        FirstAdmin admin = first.getIfAvailable();
        if (admin == null || !admin.isAwaited()) {
            throw new NotFound();
        }
        return admin;
    }

    private String page(BindingResult problems, Model model, Locale locale) {
        Fields fields = new Fields(messages, locale, "account.first", problems);
        fields.text("token");
        fields.text("displayName");
        fields.text("username");
        fields.keep(fields.password("password").withAutocomplete("new-password"));
        model.addAttribute("fields", fields);
        return "account/first-admin";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
