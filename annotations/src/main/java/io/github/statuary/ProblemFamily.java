package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Requires a mapping for every leaf of a sealed class or interface: the leaf or a type above it has {@link ProblemType} or is
 * named in {@link GenerateHttpStatuses#mappings()}, or the leaf extends a generated exception. An unmapped leaf is an error.
 *
 * <pre>{@code
 * @ProblemFamily
 * public sealed interface PaymentRefusal permits Declined, Expired {}
 * }</pre>
 *
 * <p>For values, {@code HttpStatusMapper} gets a method {@code toResponse(PaymentRefusal)}. From source level 21 it is a
 * {@code switch} without {@code default}, so the Java compiler checks the leaves, too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProblemFamily {}
