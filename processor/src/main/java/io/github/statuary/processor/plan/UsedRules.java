package io.github.statuary.processor.plan;

import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.KnownPackage;
import io.github.statuary.processor.request.ProblemClaim;
import io.github.statuary.processor.request.Request;
import io.github.statuary.processor.request.UsedPackages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rule that a class is mapped in one package only, of all that an adapter answers for. */
final class UsedRules {

    private UsedRules() {}

    static List<Mistake> check(Request request) {
        UsedPackages used = request.used();
        Map<String, String> owners = new HashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (KnownPackage other : used.withCore()) {
            for (String mapped : other.mapped()) {
                String owner = owners.putIfAbsent(mapped, other.name());
                if (owner != null) {
                    mistakes.add(Message.MAPPED_IN_TWO.at(used.place(), mapped, owner, other.name()));
                }
            }
        }
        for (ProblemClaim claim : request.claims().problems()) {
            String owner = owners.get(claim.mapped().qualifiedName());
            if (owner != null) {
                mistakes.add(
                        Message.MAPPED_IN_USED.at(claim.place(), claim.mapped().name(), owner));
            }
        }
        return mistakes;
    }
}
