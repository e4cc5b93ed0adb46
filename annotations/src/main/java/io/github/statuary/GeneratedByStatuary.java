package io.github.statuary;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that Statuary generated.
 *
 * <p>Coverage tools leave out what carries an annotation whose name contains {@code Generated} and that is in the class
 * file; the JDK's own {@code @Generated} is in the source only. Nothing needs this type at run time.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedByStatuary {}
