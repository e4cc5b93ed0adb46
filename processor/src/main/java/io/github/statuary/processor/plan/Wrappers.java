package io.github.statuary.processor.plan;

import io.github.statuary.processor.request.ClassFacts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/** The wrapper exceptions: the generated mapper looks at their cause instead. */
public final class Wrappers {

    /** Those of every JDK, with their subclasses. */
    public static final List<Class<? extends Exception>> TYPES = List.of(
            CompletionException.class,
            ExecutionException.class,
            InvocationTargetException.class,
            UndeclaredThrowableException.class);

    /** Those that the mapper knows by their binary name only, since they need not be present. */
    public static final List<String> BY_NAME = List.of(
            "com.fasterxml.jackson.databind.exc.ValueInstantiationException",
            "io.quarkus.arc.ArcUndeclaredThrowableException",
            "jakarta.persistence.RollbackException",
            "jakarta.transaction.RollbackException",
            "java.util.concurrent.StructuredTaskScope$FailedException",
            "org.glassfish.jersey.server.internal.process.MappableException",
            "tools.jackson.databind.exc.ValueInstantiationException");

    private Wrappers() {}

    /** The simple name of the wrapper that a class is. */
    static Optional<String> nameOf(ClassFacts type) {
        Stream<String> names = Stream.concat(
                TYPES.stream().map(Class::getName).filter(type::isA),
                BY_NAME.stream().map(name -> name.replace('$', '.')).filter(type.qualifiedName()::equals));
        return names.map(name -> name.substring(name.lastIndexOf('.') + 1)).findFirst();
    }
}
