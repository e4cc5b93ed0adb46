package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.DetailTemplate;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The problem that a mapped class gives.
 *
 * @param type the type URI; {@code about:blank} where it says no more than the status
 * @param title empty where there is none
 * @param members how to read what is published of an object
 */
public record MappedProblem(
        URI type, int status, String title, Optional<DetailTemplate> detail, List<MappedMember> members) {

    /** The type URI of a problem that has no type (RFC 9457, section 4.2.1). */
    static final URI BLANK = URI.create("about:blank");

    public MappedProblem {
        members = List.copyOf(members);
    }

    /** Whether the type URI says no more than the status. */
    public boolean isBlank() {
        return type.equals(BLANK);
    }
}
