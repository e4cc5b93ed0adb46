package com.acme.hardening.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The generated classes in a class loader of their own, as a server loads an application. */
@Timeout(60)
class ClassLoaderTest {

    private static final String PACKAGE = "com.acme.hardening.catalog.";

    private static final List<String> CLASSES = List.of(
            "HttpStatus",
            "HttpStatusMapper",
            "Problem",
            "HeaderFields",
            "Members",
            "NotFoundException",
            "ClientErrorException",
            "OutOfCreditException",
            "FrameworkErrors",
            "Json");

    @Test
    void sixty_four_threads_may_load_the_classes_at_once() throws Exception {
        for (int round = 0; round < 10; round++) {
            try (URLClassLoader application = application()) {
                List<String> loaded = ThreadsTest.inAllThreads(thread -> Class.forName(
                                PACKAGE + CLASSES.get(thread % CLASSES.size()), true, application)
                        .getSimpleName());

                assertThat(loaded).hasSize(64).containsAll(CLASSES);
            }
        }
    }

    @Test
    void a_class_loader_that_is_dropped_is_collected() throws Exception {
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        Reference<ClassLoader> reference = usedAndDropped(collected);

        Reference<?> found = null;
        for (int i = 0; i < 200 && found == null; i++) {
            System.gc();
            found = collected.remove(100);
        }

        assertThat(found).isSameAs(reference);
    }

    private static Reference<ClassLoader> usedAndDropped(ReferenceQueue<ClassLoader> queue) throws Exception {
        try (URLClassLoader application = application()) {
            Class<?> mapper = application.loadClass(PACKAGE + "HttpStatusMapper");
            Throwable failure = (Throwable) application
                    .loadClass(PACKAGE + "NotFoundException")
                    .getConstructor(String.class)
                    .newInstance("No order.");
            Method toResponse = mapper.getMethod("toResponse", Throwable.class, UnaryOperator.class);
            UnaryOperator<Object> customizer = problem -> null;
            Object response = toResponse.invoke(null, failure, customizer);
            byte[] body = (byte[]) response.getClass().getMethod("body").invoke(response);
            Object logged = application
                    .loadClass(PACKAGE + "FrameworkErrors")
                    .getMethod("toResponse", Throwable.class, UnaryOperator.class)
                    .invoke(null, new IllegalStateException(failure), UnaryOperator.identity());

            assertThat(mapper.getClassLoader()).isSameAs(application);
            assertThat(body).isNotEmpty();
            assertThat(logged).isNotNull();
            return new PhantomReference<>(application, queue);
        }
    }

    private static URLClassLoader application() throws ClassNotFoundException {
        URL classes = Class.forName(PACKAGE + "HttpStatusMapper")
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        return new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
    }
}
