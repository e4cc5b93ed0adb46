package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Set;

/**
 * A class that is written as a JSON object where it is the type of a member.
 *
 * @param type the class with a wildcard for each of its type parameters
 * @param warnings compiler warnings about the use of the class and of its members
 * @param generated whether it is the generated record of a catalog's object, which says itself what is public of it
 * @param members the published members, and how to read them; none of a generated record
 */
public record MappedObject(
        ClassName name, TypeName type, Set<String> warnings, boolean generated, List<MappedMember> members) {

    public MappedObject {
        members = List.copyOf(members);
    }
}
