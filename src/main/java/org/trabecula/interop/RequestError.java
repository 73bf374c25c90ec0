package org.trabecula.interop;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer (RFC 6901) to the member: {@code /lesions/0/facts/sins}
 * @param detail what stands there and what is allowed
 */
record RequestError(String pointer, String detail) {}
