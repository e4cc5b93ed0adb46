package io.github.statuary.processor.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Environments behind {@link Proxy proxies}, as build tools and editors hand them to processors. */
public final class ProxiedEnvironment {

    private ProxiedEnvironment() {}

    /** The environment alone behind a proxy. */
    public static ProcessingEnvironment shallow(ProcessingEnvironment environment) {
        return proxy(ProcessingEnvironment.class, environment, null);
    }

    /** The environment and all its parts behind proxies. */
    public static ProcessingEnvironment deep(ProcessingEnvironment environment) {
        return proxy(
                ProcessingEnvironment.class,
                environment,
                null,
                Filer.class,
                Messager.class,
                Elements.class,
                Types.class);
    }

    /** The environment with another filer. */
    public static ProcessingEnvironment withFiler(ProcessingEnvironment environment, Filer filer) {
        return proxy(ProcessingEnvironment.class, environment, filer);
    }

    private static <T> T proxy(Class<T> type, T target, Filer filer, Class<?>... parts) {
        return type.cast(Proxy.newProxyInstance(
                ProxiedEnvironment.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        if (filer != null && method.getReturnType() == Filer.class) {
                            return filer;
                        }
                        Object result = method.invoke(target, arguments);
                        for (Class<?> part : parts) {
                            if (method.getReturnType() == part) {
                                return wrap(part, result);
                            }
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private static <T> T wrap(Class<T> type, Object target) {
        return proxy(type, type.cast(target), null);
    }
}
