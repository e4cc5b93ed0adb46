package io.github.statuary.processor.document;

import java.util.List;

/**
 * A JSON object with declared members, which are all public.
 *
 * @param key the name by which the types of members refer to it
 * @param name the name in documents, in upper camel case
 * @param members in the order of the declaration
 */
public record DocumentedObject(String key, String name, List<PublicMember> members) {

    public DocumentedObject {
        members = List.copyOf(members);
    }
}
