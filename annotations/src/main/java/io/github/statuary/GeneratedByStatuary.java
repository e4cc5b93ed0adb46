package io.github.statuary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that Statuary generated.
 *
 * <p>Coverage tools ignore classes that have, in the class file, an annotation whose name contains {@code Generated}. The
 * JDK's own {@code @Generated} is only in the source. Nothing needs this annotation at run time.
 *
 * <p>It is not documented, because javac counts documented annotations as part of a module's exported API.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedByStatuary {}
