package org.trabecula.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

    @GetMapping("/sign-in")
    String signIn(
            @AuthenticationPrincipal @Nullable SignedIn user,
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String many,
            @RequestParam(required = false) @Nullable String out,
            Model model) {
        if (user != null) {
            return "redirect:/";
        }
        model.addAttribute(
                "problem", many != null ? "account.sign-in.many" : wrong != null ? "account.sign-in.wrong" : null);
        model.addAttribute("out", out != null);
        return "account/sign-in";
    }

    @GetMapping("/session-expired")
    String expired() {
        return "account/session-expired";
    }
}
