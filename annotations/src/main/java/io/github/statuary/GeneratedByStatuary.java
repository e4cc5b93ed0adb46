package io.github.statuary;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that Statuary generated.
 *
 * <p>Coverage tools leave out what carries an annotation whose name contains {@code Generated} and that is in the class
 * file; the JDK's own {@code @Generated} is in the source only. Nothing needs this type at run time.
 *
 * <p>It is not documented, because javac counts documented annotations as part of a module's exported API.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedByStatuary {}
