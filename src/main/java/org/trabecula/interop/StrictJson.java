package org.trabecula.interop;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON that may come from anyone: a member given twice, text behind the end, a number that overflows and a body that is
 * too large are refused, since each could be read in two ways.
 */
final class StrictJson {

    /** The largest body that is read, in bytes. A request with all facts and 100 lesions has about 100,000. */
    static final int MOST_BYTES = 512 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(10_000)
                            .maxNumberLength(40)
                            .maxNameLength(200)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * @throws BodyTooLarge if there is more than {@link #MOST_BYTES}
     * @throws BadRequest if it is not JSON, or a member stands there twice
     */
    static JsonNode read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BodyTooLarge(MOST_BYTES);
        }
        try {
            JsonNode root = MAPPER.readTree(bytes);
            if (root == null || root.isMissingNode()) {
                throw refusal("", "The body is empty; a JSON object is expected, {} at least.");
            }
            return root;
        } catch (JacksonException e) {
            throw refusal(pointer(e), problem(e));
        }
    }

    private static BadRequest refusal(String pointer, String detail) {
        return new BadRequest(List.of(new RequestError(pointer, detail)));
    }

    private static String pointer(JacksonException e) {
        return e.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString()
                : "";
    }

    private static String problem(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        TokenStreamLocation at = e.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return message.startsWith("Duplicate")
                ? "A member stands here twice" + place + "; each may be given once."
                : "This is not JSON that can be read" + place + ".";
    }
}
