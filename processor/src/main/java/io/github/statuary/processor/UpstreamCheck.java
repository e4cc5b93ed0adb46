package io.github.statuary.processor;

import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.Planner;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.UpstreamMessage;
import io.github.statuary.processor.request.Request;
import java.util.List;

/**
 * Says that the adapters of a package answer the errors that another package received. Packages with a core of their own know each
 * other by the names of their exceptions, and one without a client side is generated as if there were none.
 */
final class UpstreamCheck {

    private UpstreamCheck() {}

    /** @param all the packages of this compilation */
    static void check(Request request, GenerationPlan plan, List<Request> all, Planner planner, List<Mistake> notes) {
        boolean answersAll = plan.frameworkErrors() || plan.hasCatchAll();
        if (plan.upstream().answered() || plan.adapters().isEmpty() || !answersAll) {
            return;
        }
        for (Request other : all) {
            if (planner.wantsUpstream(other)) {
                notes.add(UpstreamMessage.ANSWERED_HERE.at(request.place(), other.packageName()));
                return;
            }
        }
    }
}
