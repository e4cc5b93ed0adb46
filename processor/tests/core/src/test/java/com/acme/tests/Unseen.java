package com.acme.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;

/** A class loader that defines a class again, so that no cache knows it. */
final class Unseen extends ClassLoader {

    private Unseen() {
        super(Unseen.class.getClassLoader());
    }

    /** An object of the class that this loader defines, made by the constructor without parameters. */
    static <T> T again(Class<? extends T> type, Class<T> as) {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream stream = type.getClassLoader().getResourceAsStream(file)) {
            byte[] bytes = stream.readAllBytes();
            Class<?> anew = new Unseen().defineClass(type.getName(), bytes, 0, bytes.length);
            Constructor<?> constructor = anew.getDeclaredConstructor();
            constructor.setAccessible(true);
            return as.cast(constructor.newInstance());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
