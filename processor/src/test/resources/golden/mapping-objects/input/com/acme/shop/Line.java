package com.acme.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record with all its components.
 *
 * @param status a name that only a problem itself cannot have
 * @param amount a number
 * @param parts records again
 * @param notes a map of lists
 * @param note perhaps
 */
public record Line(String status, long amount, Part[] parts, Map<String, List<Note>> notes, Optional<Note> note) {
    /**
     * Nested.
     *
     * @param next a part of the same kind
     */
    public record Part(Part next) {}

    /**
     * Old.
     *
     * @param text of any length
     * @deprecated use nothing
     */
    @Deprecated
    public record Note(String text) {}
}
