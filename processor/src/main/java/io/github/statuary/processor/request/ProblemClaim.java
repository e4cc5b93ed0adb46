package io.github.statuary.processor.request;

import io.github.statuary.processor.report.Place;
import java.util.List;
import java.util.Optional;

/**
 * The content of a {@code @ProblemType} or {@code @MapException} for a class.
 *
 * @param place the annotation; for a {@code @MapException}, the class in it
 */
public record ProblemClaim(
        ClassFacts mapped,
        Place place,
        Given<Integer> status,
        Optional<Given<String>> type,
        Optional<Given<String>> title,
        Optional<Given<String>> detail,
        List<Given<String>> headers,
        List<MemberClaim> members) {

    public ProblemClaim {
        headers = List.copyOf(headers);
        members = List.copyOf(members);
    }
}
