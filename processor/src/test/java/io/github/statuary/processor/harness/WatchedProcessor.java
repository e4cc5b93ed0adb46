package io.github.statuary.processor.harness;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;

/** A processor whose files are known even after an error, when compile-testing shows none. */
public final class WatchedProcessor extends WrappedProcessor {

    private final List<String> created;

    public WatchedProcessor(Processor processor) {
        this(processor, new ArrayList<>());
    }

    private WatchedProcessor(Processor processor, List<String> created) {
        super(
                processor,
                environment -> ProxiedEnvironment.withFiler(environment, watched(environment.getFiler(), created)));
        this.created = created;
    }

    /** The calls by which the processor created files, in their order. */
    public List<String> created() {
        return List.copyOf(created);
    }

    private static Filer watched(Filer filer, List<String> created) {
        return (Filer) Proxy.newProxyInstance(
                WatchedProcessor.class.getClassLoader(), new Class<?>[] {Filer.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("create")) {
                        created.add(method.getName() + " " + arguments[0]);
                    }
                    try {
                        return method.invoke(filer, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
