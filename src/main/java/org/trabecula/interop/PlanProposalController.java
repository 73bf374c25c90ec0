package org.trabecula.interop;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/plan-proposals}. */
@RestController
class PlanProposalController {

    private final PlanProposals proposals;

    PlanProposalController(PlanProposals proposals) {
        this.proposals = proposals;
    }

    @PostMapping(path = "/api/plan-proposals", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> propose(InputStream body) throws IOException {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(proposals.propose(body));
    }

    @ExceptionHandler(BadRequest.class)
    ResponseEntity<ProblemDetail> unusable(BadRequest refusal) {
        ProblemDetail problem = problem(
                HttpStatus.BAD_REQUEST,
                refusal.errors().size() == 1
                        ? refusal.errors().get(0).detail()
                        : "There are " + refusal.errors().size() + " mistakes in the request; nothing of it was used.");
        problem.setType(URI.create("/api/docs#errors"));
        problem.setProperty("errors", refusal.errors());
        return answer(problem);
    }

    @ExceptionHandler(BodyTooLarge.class)
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge refusal) {
        return answer(problem(HttpStatus.CONTENT_TOO_LARGE, refusal.getMessage()));
    }

    private static ProblemDetail problem(HttpStatus status, @org.jspecify.annotations.Nullable String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail == null ? status.getReasonPhrase() : detail);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
