package org.trabecula.shared.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.trabecula.shared.layout.LayoutAssembler;

@Controller
class HomeController {

    private final LayoutAssembler layouts;

    HomeController(LayoutAssembler layouts) {
        this.layouts = layouts;
    }

    @GetMapping("/")
    String home() {
        return "redirect:" + layouts.home();
    }
}
