package io.github.statuary.processor.plan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** The wrapper exceptions: the generated mapper looks at their cause instead. */
public final class Wrappers {

    /** All of them. */
    public static final List<Class<? extends Exception>> TYPES = List.of(
            CompletionException.class,
            ExecutionException.class,
            InvocationTargetException.class,
            UndeclaredThrowableException.class);

    private Wrappers() {}
}
