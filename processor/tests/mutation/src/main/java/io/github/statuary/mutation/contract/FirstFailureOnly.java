package io.github.statuary.mutation.contract;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** Skips all tests behind the first that failed: one is enough, and each may wait for a server that says nothing. */
public final class FirstFailureOnly implements InvocationInterceptor {

    private static final Namespace NAMESPACE = Namespace.create(FirstFailureOnly.class);

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        interceptDynamicTest(invocation, null, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> invocation,
            @Nullable DynamicTestInvocationContext test,
            ExtensionContext context)
            throws Throwable {
        Store store = context.getRoot().getStore(NAMESPACE);
        if (store.get("failed") != null) {
            invocation.skip();
            return;
        }
        try {
            invocation.proceed();
        } catch (TestAbortedException aborted) {
            throw aborted; // by an assumption: the case is not for this server
        } catch (Throwable failure) {
            store.put("failed", true);
            throw failure;
        }
    }
}
