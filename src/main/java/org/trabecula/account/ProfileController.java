package org.trabecula.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.shared.form.Fields;

/** One's own account. */
@Controller
class ProfileController {

    private final OwnPassword passwords;
    private final MessageSource messages;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    ProfileController(OwnPassword passwords, MessageSource messages) {
        this.passwords = passwords;
        this.messages = messages;
    }

    /** The old and the new password, as typed. */
    record PasswordForm(
            @Nullable String current,
            @Nullable String next,
            @Nullable String again) {

        @Override
        public String toString() {
            return "PasswordForm";
        }
    }

    @GetMapping("/profile")
    String profile() {
        return "account/profile";
    }

    @GetMapping("/profile/password")
    String password(
            @AuthenticationPrincipal SignedIn user,
            @ModelAttribute("form") PasswordForm form,
            BindingResult nothing,
            Model model,
            Locale locale) {
        return page(user, nothing, model, locale);
    }

    @PostMapping("/profile/password")
    String change(
            @AuthenticationPrincipal SignedIn user,
            @ModelAttribute("form") PasswordForm form,
            BindingResult problems,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes then,
            Locale locale) {
        String next = text(form.next());
        if (!next.equals(text(form.again()))) {
            problems.rejectValue("again", "account.password.differs");
            return page(user, problems, model, locale);
        }
        try {
            SignedIn changed = passwords.change(
                    user.id(), text(form.current()), next, request.getSession().getId());
            request.changeSessionId();
            keep(changed.authentication(), request, response);
            then.addFlashAttribute("done", "account.password.changed");
            return "redirect:/profile";
        } catch (WrongPassword e) {
            problems.rejectValue("current", "account.password.wrong");
        } catch (TooManyAttempts e) {
            problems.rejectValue("current", "account.password.many");
        } catch (UnusablePassword e) {
            problems.rejectValue("next", e.messageKey());
        }
        return page(user, problems, model, locale);
    }

    private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }

    private String page(SignedIn user, BindingResult problems, Model model, Locale locale) {
        Fields fields = new Fields(messages, locale, "account.password", problems);
        fields.keep(fields.password("current").withAutocomplete("current-password"));
        fields.keep(fields.password("next").withAutocomplete("new-password"));
        fields.keep(fields.password("again").withAutocomplete("new-password"));
        model.addAttribute("fields", fields);
        model.addAttribute("username", user.username());
        model.addAttribute("must", user.passwordOnce());
        return "account/password";
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
