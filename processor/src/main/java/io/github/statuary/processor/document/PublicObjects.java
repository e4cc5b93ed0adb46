package io.github.statuary.processor.document;

import io.github.statuary.catalog.model.FieldType.ObjectOf;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The objects that clients see. An object that only hidden members consist of is hidden, too, with its name and its members. */
final class PublicObjects {

    private final Map<String, DocumentedObject> all;
    private final Map<String, DocumentedObject> seen = new TreeMap<>();

    private PublicObjects(Map<String, DocumentedObject> all) {
        this.all = all;
    }

    /** The objects that the members of problems consist of, in the order of their keys. */
    static List<DocumentedObject> of(Collection<DocumentedProblem> problems, Map<String, DocumentedObject> all) {
        PublicObjects objects = new PublicObjects(all);
        problems.forEach(problem -> objects.see(problem.members()));
        return List.copyOf(objects.seen.values());
    }

    private void see(List<PublicMember> members) {
        for (PublicMember member : members) {
            if (member.type().innermost() instanceof ObjectOf object) {
                DocumentedObject found = all.get(object.name());
                if (found != null && seen.putIfAbsent(found.key(), found) == null) {
                    see(found.members());
                }
            }
        }
    }
}
