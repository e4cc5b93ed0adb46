package io.github.statuary.processor.lock;

import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.processor.document.DocumentedObject;
import io.github.statuary.processor.document.PublicMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The public members of a problem type by their paths, with those of the objects that they consist of.
 *
 * @param repeats the paths of members whose object is one around them, with the path of that object
 */
record CurrentMembers(SortedMap<String, LockedMember> members, Map<String, String> repeats) {

    /** @param objects by their keys */
    static CurrentMembers of(List<PublicMember> members, Map<String, DocumentedObject> objects) {
        CurrentMembers current = new CurrentMembers(new TreeMap<>(), new HashMap<>());
        for (PublicMember member : members) {
            current.add(MemberPath.of(member.name()), member, objects, Map.of());
        }
        return current;
    }

    /** @param around the paths of the objects that the member is in, by the keys of the objects */
    private void add(
            String path, PublicMember member, Map<String, DocumentedObject> objects, Map<String, String> around) {
        members.put(path, new LockedMember(LockedTypeSyntax.of(member.type()), member.required(), 0));
        FieldType inner = member.type().innermost();
        DocumentedObject object = inner instanceof ObjectOf named ? objects.get(named.name()) : null;
        if (object == null) {
            return;
        }
        String outer = around.get(object.key());
        if (outer != null) {
            repeats.put(path, outer);
            return;
        }
        Map<String, String> within = new HashMap<>(around);
        within.put(object.key(), path);
        for (PublicMember each : object.members()) {
            add(MemberPath.of(path, each.name()), each, objects, within);
        }
    }
}
