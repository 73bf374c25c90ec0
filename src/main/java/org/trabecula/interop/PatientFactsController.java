package org.trabecula.interop;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.trabecula.shared.NotFound;

/** {@code GET /api/patients/{id}/facts}. */
@RestController
class PatientFactsController {

    private final PatientFactsApi facts;

    PatientFactsController(PatientFactsApi facts) {
        this.facts = facts;
    }

    @GetMapping("/api/patients/{patient}/facts")
    ResponseEntity<byte[]> facts(@PathVariable String patient, @RequestParam(required = false) @Nullable String date) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(facts.facts(patient, date));
    }

    @ExceptionHandler(BadRequest.class)
    ResponseEntity<ProblemDetail> unusable(BadRequest refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, refusal.errors().get(0).detail());
        problem.setType(URI.create("/api/docs#errors"));
        problem.setProperty("errors", refusal.errors());
        return answer(problem);
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<ProblemDetail> unknown(NotFound refusal) {
        return answer(ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such patient."));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
