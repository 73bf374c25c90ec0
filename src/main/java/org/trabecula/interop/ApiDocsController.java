package org.trabecula.interop;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the API: a page for people, and OpenAPI for tools. Both for whoever is signed in. */
@Controller
class ApiDocsController {

    private final ApiDocs docs;

    ApiDocsController(ApiDocs docs) {
        this.docs = docs;
    }

    @GetMapping("/api/docs")
    String page(Model model) {
        model.addAttribute("patientFacts", docs.patientFacts());
        model.addAttribute("lesionFacts", docs.lesionFacts());
        model.addAttribute("example", ApiExample.REQUEST);
        model.addAttribute("problem", ApiExample.PROBLEM);
        return "interop/docs";
    }

    @GetMapping("/api/docs/openapi")
    ResponseEntity<byte[]> openApi() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(docs.openApi());
    }
}
