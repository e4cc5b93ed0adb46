package io.github.statuary.benchmarks.mapping;

import io.github.statuary.benchmarks.http.HttpStatusMapper;
import io.javalin.http.ExceptionHandler;
import io.javalin.util.Util;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.glassfish.jersey.innate.inject.InternalBinder;
import org.glassfish.jersey.internal.ExceptionMapperFactory;
import org.glassfish.jersey.internal.inject.Injections;

/** The ways from a failure to its status, by their names; a library that finds something else gives 0. */
final class Lookups {

    private Lookups() {}

    static ToIntFunction<Throwable> named(String name, MappedClasses classes) throws ReflectiveOperationException {
        return switch (name) {
            case "field" -> failure -> ((Fielded) failure).status();
            case "generated" -> HttpStatusMapper::statusCodeOf;
            case "classValue" -> classValue(classes);
            case "statuary" -> classes.statuary();
            case "javalin" -> javalin(classes);
            case "jersey" -> jersey(classes);
            case "spring" -> spring(classes);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static ToIntFunction<Throwable> classValue(MappedClasses classes) throws ReflectiveOperationException {
        Map<Class<?>, Integer> statuses = new HashMap<>();
        RuntimeException[] all = classes.all();
        for (int i = 0; i < all.length; i++) {
            statuses.put(all[i].getClass(), classes.status(i));
        }
        ClassValue<Integer> values = new ClassValue<>() {
            @Override
            protected Integer computeValue(Class<?> type) {
                return statuses.get(type);
            }
        };
        return failure -> values.get(failure.getClass());
    }

    private static ToIntFunction<Throwable> spring(MappedClasses classes) {
        var resolver = classes.spring();
        return failure -> resolver.resolveMethodByThrowable(failure) == null ? 1 : 0;
    }

    @SuppressWarnings("unchecked") // the mapped classes are exceptions
    private static ToIntFunction<Throwable> javalin(MappedClasses classes) throws ReflectiveOperationException {
        Map<Class<? extends Exception>, ExceptionHandler<Exception>> handlers = new HashMap<>();
        RuntimeException[] all = classes.all();
        for (int i = 0; i < all.length; i++) {
            if (classes.isMapped(i)) {
                handlers.put(all[i].getClass(), (failure, context) -> {});
            }
        }
        return failure ->
                Util.INSTANCE.findByClass(handlers, (Class<? extends Exception>) failure.getClass()) == null ? 1 : 0;
    }

    private static ToIntFunction<Throwable> jersey(MappedClasses classes) throws ReflectiveOperationException {
        Object[] mappers = classes.jakartaMappers();
        var injection = Injections.createInjectionManager(new InternalBinder() {
            @Override
            protected void configure() {
                for (Object mapper : mappers) {
                    bind(mapper).to(ExceptionMapper.class);
                }
            }
        });
        injection.completeRegistration();
        ExceptionMapperFactory factory = new ExceptionMapperFactory(injection);
        return failure -> factory.findMapping(failure) == null ? 1 : 0;
    }
}
