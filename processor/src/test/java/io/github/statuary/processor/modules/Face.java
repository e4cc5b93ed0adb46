package io.github.statuary.processor.modules;

import io.github.statuary.processor.harness.Compiled;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

/** A compiled class that answers failures, such as {@code Problems}. */
record Face(Compiled compiled, String name) {

    /** A new object of the class of that name. */
    static Throwable create(Compiled compiled, String name, Object... arguments) throws Exception {
        for (Constructor<?> constructor : compiled.load(name).getConstructors()) {
            if (constructor.getParameterCount() == arguments.length) {
                return (Throwable) constructor.newInstance(arguments);
            }
        }
        throw new AssertionError(name);
    }

    /** The status code, the header fields and the body. */
    String answer(Throwable thrown) throws Exception {
        Object response = call("toResponse", thrown);
        return get(response, "status") + " " + get(response, "headers") + " "
                + new String((byte[]) get(response, "body"), StandardCharsets.UTF_8);
    }

    int statusCodeOf(Throwable thrown) throws Exception {
        return (Integer) call("statusCodeOf", thrown);
    }

    boolean handles(Throwable thrown) throws Exception {
        return (Boolean) call("handles", thrown);
    }

    boolean isCatchAll(Throwable thrown) throws Exception {
        return (Boolean) call("isCatchAll", thrown);
    }

    private Object call(String method, Throwable thrown) throws Exception {
        try {
            return compiled.load(name).getMethod(method, Throwable.class).invoke(null, thrown);
        } catch (InvocationTargetException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    private static Object get(Object response, String method) throws Exception {
        return response.getClass().getMethod(method).invoke(response);
    }
}
