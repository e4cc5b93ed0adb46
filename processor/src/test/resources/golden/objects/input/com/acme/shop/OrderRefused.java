package com.acme.shop;

import com.acme.shop.http.Violation;
import io.github.statuary.ProblemMember;
import io.github.statuary.ProblemType;
import java.util.List;
import java.util.Map;

/**
 * A record with generated records, which do not exist yet when it is read.
 *
 * @param first one of them
 * @param all a list of them
 * @param byName a map of lists of them
 * @param of a record of the user's that consists of them
 */
@ProblemType(status = 422)
public record OrderRefused(
        @ProblemMember Violation first,
        @ProblemMember List<Violation> all,
        @ProblemMember Map<String, List<? extends com.acme.shop.http.FieldPart>> byName,
        @ProblemMember Line[] of) {

    /**
     * A line.
     *
     * @param violation what is wrong with it
     */
    public record Line(Violation violation) {}
}
