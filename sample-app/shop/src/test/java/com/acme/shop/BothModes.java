package com.acme.shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** A case that is the same in both modes: {@code mvn verify} runs it in the default mode, {@code -Pmatrix} in both. */
@Tag("both-modes")
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface BothModes {}
