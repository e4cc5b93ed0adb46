package io.github.statuary.processor.request;

import io.github.statuary.catalog.model.LogPolicy;
import io.github.statuary.processor.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * The content of a {@code @ProblemType} or {@code @MapException} for a class.
 *
 * @param place the annotation; for a {@code @MapException}, the class in it
 * @param log how the answer is logged, as far as the annotation says so
 */
public record ProblemClaim(
        ClassFacts mapped,
        Place place,
        Given<Integer> status,
        Optional<Given<String>> type,
        Optional<Given<String>> title,
        Optional<Given<String>> detail,
        List<Given<String>> headers,
        List<MemberClaim> members,
        LogPolicy log) {

    public ProblemClaim {
        headers = List.copyOf(headers);
        members = List.copyOf(members);
    }
}
