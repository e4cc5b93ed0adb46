package io.github.statuary.processor.request;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.processor.report.Place;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code @ProblemMember}.
 *
 * @param name the name of the member in the JSON
 * @param access the expression after the dot that reads the value, such as {@code getOrderId()}
 * @param isText whether its text in JSON is its {@code toString()}
 * @param primitive whether the value is never null
 * @param optional whether the value is an {@code Optional}
 * @param warnings compiler warnings about its use
 * @param hiddenProperty the name of a property of Kotlin whose getter Java code cannot call
 * @param unreadable why generated code cannot read it; empty if it can
 */
public record MemberClaim(
        String name,
        String access,
        FieldType type,
        boolean isText,
        boolean primitive,
        boolean optional,
        Set<String> warnings,
        Optional<String> hiddenProperty,
        Optional<String> unreadable,
        Place place) {}
