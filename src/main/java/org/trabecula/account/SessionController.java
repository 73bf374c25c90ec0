package org.trabecula.account;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.trabecula.shared.layout.LayoutAssembler;

/** Keeps the session open for somebody who is there, and tells an old tab the token of a new sign-in. */
@Controller
@RequestMapping("/session")
class SessionController {

    private final LayoutAssembler layouts;

    SessionController(LayoutAssembler layouts) {
        this.layouts = layouts;
    }

    /** The token that forms of this session carry. */
    record Token(UUID user, String header, String token) {}

    /** That the request came is all that is needed; without script it leads back to a page. */
    @PostMapping("/stay")
    Object stay(@RequestHeader(name = "HX-Request", required = false, defaultValue = "false") boolean byScript) {
        return byScript ? ResponseEntity.status(HttpStatus.NO_CONTENT).build() : "redirect:" + layouts.home();
    }

    @GetMapping("/token")
    @ResponseBody
    Token token(@AuthenticationPrincipal(expression = "id") UUID user, CsrfToken csrf) {
        return new Token(user, csrf.getHeaderName(), csrf.getToken());
    }
}
