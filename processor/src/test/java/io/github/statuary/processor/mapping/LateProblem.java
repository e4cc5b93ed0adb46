package io.github.statuary.processor.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Generates a class with {@code @ProblemType} beside everything that is deprecated. */
@SupportedAnnotationTypes("java.lang.Deprecated")
public final class LateProblem extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(Deprecated.class)) {
            if (element.getSimpleName().contentEquals("Shop")) {
                generate(element);
            }
        }
        return false;
    }

    private void generate(Element origin) {
        try (Writer writer = processingEnv
                .getFiler()
                .createSourceFile("com.acme.shop.Late", origin)
                .openWriter()) {
            writer.write("package com.acme.shop; @io.github.statuary.ProblemType(status = 404) public class Late {}");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
