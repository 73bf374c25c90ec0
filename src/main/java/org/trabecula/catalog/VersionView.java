package org.trabecula.catalog;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A catalog version without its files. */
public record VersionView(
        UUID id,
        String name,
        String status,
        String reason,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy) {}
