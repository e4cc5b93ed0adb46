package io.github.statuary.mutation.contract;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.TestAbortedException;

/** Skips all tests behind the first that failed: one is enough, and each may wait for a server that says nothing. */
public final class FirstFailureOnly implements InvocationInterceptor, ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(FirstFailureOnly.class);

    /** Without this, the server of each class behind it would start for nothing. */
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return store(context).get("failed") == null
                ? ConditionEvaluationResult.enabled("nothing has failed")
                : ConditionEvaluationResult.disabled("behind the first failure");
    }

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
        Store store = store(context);
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

    private static Store store(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }
}
