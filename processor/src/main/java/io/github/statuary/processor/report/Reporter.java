package io.github.statuary.processor.report;

import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints mistakes; the only user of the {@link Messager}. */
public final class Reporter {

    private final Messager messager;

    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints each mistake as an error at its place. */
    public void report(List<Mistake> mistakes) {
        print(Diagnostic.Kind.ERROR, mistakes);
    }

    /** Prints what may be right. Not as warnings: many builds make each warning an error. */
    public void note(List<Mistake> perhapsMistakes) {
        print(Diagnostic.Kind.NOTE, perhapsMistakes);
    }

    private void print(Diagnostic.Kind kind, List<Mistake> mistakes) {
        for (Mistake mistake : mistakes) {
            Place place = mistake.place();
            messager.printMessage(kind, mistake.render(), place.element(), place.annotation(), place.value());
        }
    }

    /** Prints one error for a failure of Statuary, with the place in its code and without a stack trace. */
    public void reportFailure(Throwable failure) {
        report(List.of(Message.INTERNAL_FAILURE.at(Place.NOWHERE, describe(failure))));
    }

    private static String describe(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith("io.github.statuary.")) {
                String type =
                        frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
                return failure + ", at " + type + "." + frame.getMethodName() + ":" + frame.getLineNumber();
            }
        }
        return failure.toString();
    }
}
