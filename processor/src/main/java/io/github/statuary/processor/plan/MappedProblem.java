package io.github.statuary.processor.plan;

import io.github.statuary.catalog.model.DetailTemplate;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The problem of a mapped class.
 *
 * @param type the type URI; {@code about:blank} if it adds nothing to the status
 * @param title may be empty
 * @param members the published members, and how to read them
 */
public record MappedProblem(
        URI type, int status, String title, Optional<DetailTemplate> detail, List<MappedMember> members) {

    /** The type URI of a problem that has no type (RFC 9457, section 4.2.1). */
    static final URI BLANK = URI.create("about:blank");

    public MappedProblem {
        members = List.copyOf(members);
    }

    /** Whether the type URI adds nothing to the status. */
    public boolean isBlank() {
        return type.equals(BLANK);
    }
}
