package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Publishes a value of a {@link ProblemType} as an extension member of its problem (RFC 9457, section 3.2).
 *
 * <p>It stands on a public method without parameters, on a record component, or on a field that is public or has a public
 * accessor: {@code orderId()}, {@code getOrderId()} or {@code isOrderId()}. Members of superclasses are inherited. A value
 * that is null at run time is left out of the problem.
 *
 * <p>If the type of a member is a record, the member is a JSON object of the record's components. If the type is a class or
 * record with members of its own, it is an object of these members.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface ProblemMember {

    /**
     * The name of the member in the JSON: any name that is not a standard one such as {@code title}. RFC 9457 recommends three or
     * more letters, digits and underscores, with a letter first. Empty for the name of the field, component or method; for a
     * getter, without {@code get} or {@code is}.
     */
    String value() default "";
}
