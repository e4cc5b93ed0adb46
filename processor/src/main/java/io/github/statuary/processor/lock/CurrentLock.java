package io.github.statuary.processor.lock;

import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.DocumentedProblem;
import io.github.statuary.processor.document.RetiredType;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the lock of the problem types that a package has now. Drafts may still change, so they are left out. */
public final class CurrentLock {

    private CurrentLock() {}

    /**
     * The lock of a package.
     *
     * @param plan has the members that are not public, whose marks alone are in the lock
     */
    public static Lock of(DocumentModel model, GenerationPlan plan) {
        Map<String, DocumentedObject> objects = new HashMap<>();
        model.objects().forEach(object -> objects.put(object.key(), object));
        Map<String, Set<String>> hidden = HiddenMembers.of(plan);
        SortedMap<String, LockedProblem> problems = new TreeMap<>();
        for (DocumentedProblem problem : model.problems()) {
            if (!problem.draft()) {
                String type = problem.type().toString();
                Set<String> marks = hidden.getOrDefault(type, Set.of());
                problems.put(
                        type,
                        LockedProblem.current(
                                problem.status(),
                                problem.headers(),
                                CurrentMembers.of(problem.members(), objects),
                                marks));
            }
        }
        for (RetiredType retired : model.retired()) {
            problems.put(retired.type().toString(), LockedProblem.retired(0));
        }
        return new Lock(problems);
    }
}
