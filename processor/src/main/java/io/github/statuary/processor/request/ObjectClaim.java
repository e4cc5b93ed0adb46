package io.github.statuary.processor.request;

import java.util.List;

/**
 * A class that is written as a JSON object if it is the type of a member.
 *
 * @param generated whether it is a generated record, which says itself what is public of it
 * @param annotated whether it says by {@code @ProblemMember} what is public of it; any other is a record with all its components
 */
public record ObjectClaim(ClassFacts type, boolean generated, boolean annotated, List<MemberClaim> members) {

    public ObjectClaim {
        members = List.copyOf(members);
    }
}
