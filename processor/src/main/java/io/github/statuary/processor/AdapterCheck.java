package io.github.statuary.processor;

import io.github.statuary.Adapter;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.Request;
import java.util.List;
import java.util.Optional;

/** Says that a package has no adapter, so that nobody finds out by a 500. */
final class AdapterCheck {

    private AdapterCheck() {}

    /**
     * Adds a mistake if the annotation itself asks for an adapter, and else a note. An option does not ask: it is for all modules of
     * a build, among them those that know no framework.
     */
    static void check(Request request, GenerationPlan plan, List<Mistake> mistakes, List<Mistake> notes) {
        List<Adapter> wanted = request.settings().adapters();
        if (!plan.upstream().clients().isEmpty() && !plan.frameworkErrors()) {
            return;
        }
        boolean automatic = wanted.equals(List.of(Adapter.AUTO));
        if (!plan.adapters().isEmpty() || !automatic && !wanted.isEmpty()) {
            return; // an adapter that is missing by its name is a mistake already
        }
        Optional<Given<String>> asking = request.settings().asksForAdapter();
        if (asking.isPresent()) {
            String reason = automatic ? "no framework was found on the compile class path" : "adapters is empty";
            mistakes.add(
                    Message.NO_ADAPTER.at(asking.get().place(), asking.get().value(), reason));
        } else if (automatic) {
            notes.add(Message.NO_FRAMEWORK.at(request.place()));
        }
    }
}
