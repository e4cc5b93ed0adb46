package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Demands that every leaf of a sealed class or interface is mapped: annotated with {@link ProblemType}, named in
 * {@link GenerateHttpStatuses#mappings()}, below a type that is, or a generated exception. A forgotten leaf is an error.
 *
 * <pre>{@code
 * @ProblemFamily
 * public sealed interface PaymentRefusal permits Declined, Expired {}
 * }</pre>
 *
 * <p>For values, {@code HttpStatusMapper} gets a method {@code toResponse(PaymentRefusal)}. From source level 21 it is a
 * {@code switch} without {@code default}, so the Java compiler watches over the leaves as well.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ProblemFamily {}
