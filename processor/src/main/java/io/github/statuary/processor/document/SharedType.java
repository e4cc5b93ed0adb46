package io.github.statuary.processor.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A type URI that several classes have: clients can rely only on what all of them send. */
final class SharedType {

    private SharedType() {}

    /** The first one, with the optional members that only one of the two sends, and the header fields that both send. */
    static DocumentedProblem of(DocumentedProblem first, DocumentedProblem second) {
        Set<String> headers = new LinkedHashSet<>(first.headers());
        headers.removeIf(name -> second.headers().stream().noneMatch(name::equalsIgnoreCase));
        List<String> classes = new ArrayList<>(first.classes());
        classes.addAll(second.classes());
        return new DocumentedProblem(
                first.type(),
                first.name(),
                first.key(),
                first.status(),
                first.title(),
                first.detail(),
                first.description(),
                first.resolution(),
                first.deprecated(),
                first.draft(),
                first.family(),
                first.retryable(),
                members(first, second),
                List.copyOf(headers),
                first.example(),
                classes);
    }

    private static List<PublicMember> members(DocumentedProblem first, DocumentedProblem second) {
        List<PublicMember> members = new ArrayList<>();
        for (PublicMember member : first.members()) {
            boolean always =
                    second.member(member.name()).map(PublicMember::required).orElse(false);
            members.add(always ? member : member.asOptional());
        }
        for (PublicMember member : second.members()) {
            if (first.member(member.name()).isEmpty()) {
                members.add(member.asOptional());
            }
        }
        return members;
    }
}
