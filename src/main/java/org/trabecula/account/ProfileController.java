package org.trabecula.account;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ProfileController {

    @GetMapping("/profile")
    String profile() {
        return "account/profile";
    }
}
