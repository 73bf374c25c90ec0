package org.trabecula.assessment;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What banner, tabs and pages ask of the last assessment: read once in a request that only reads, anew in any other. */
@Component
class NewestReads {

    private final SummaryStore summaries;
    private final RedFlags flags;

    NewestReads(SummaryStore summaries, RedFlags flags) {
        this.summaries = summaries;
        this.flags = flags;
    }

    private record Kept(@Nullable Object value) {}

    /** The last completed assessment; {@code null}: none. */
    @Nullable
    AssessmentSummary summary(UUID patient) {
        return once(
                "summary:" + patient, () -> summaries.latest(List.of(patient)).get(patient));
    }

    /** Red flags that are not closed, most pressing first. */
    @Transactional(readOnly = true)
    public List<RedFlag> flags(UUID patient) {
        List<RedFlag> found = once("flags:" + patient, () -> flags.notClosed(List.of(patient)));
        return found == null ? List.of() : found;
    }

    @SuppressWarnings("unchecked") // one key, one type
    private static <T> @Nullable T once(String key, Supplier<@Nullable T> read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (!(request instanceof ServletRequestAttributes servlet)
                || !"GET".equals(servlet.getRequest().getMethod())) {
            return read.get();
        }
        String name = NewestReads.class.getName() + ":" + key;
        Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = new Kept(read.get());
            request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (T) ((Kept) known).value();
    }
}
