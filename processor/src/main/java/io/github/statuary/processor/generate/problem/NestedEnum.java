package io.github.statuary.processor.generate.problem;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The enum that a field of a fixed set of words has in its problem's class. */
public final class NestedEnum {

    /** What the class's own code calls by simple name. */
    private static final Set<String> USED = Set.of("HeaderFields", "Members", "ObjectMembers", "Snapshot");

    private NestedEnum() {}

    /** The words of the type, or of the elements of a list or map. */
    public static Optional<Enumeration> of(FieldType type) {
        if (type instanceof ListOf list) {
            return of(list.element());
        }
        if (type instanceof MapOf map) {
            return of(map.value());
        }
        return type instanceof Enumeration enumeration ? Optional.of(enumeration) : Optional.empty();
    }

    /** The name of the enum, in the class that has the field; it is not that of a class around it. */
    public static ClassName name(Field field, ClassName owner) {
        String name = JavaNames.capitalized(field.identifier());
        boolean taken = USED.contains(name) || owner.simpleNames().stream().anyMatch(name::equalsIgnoreCase);
        return owner.nestedClass(taken ? name + "_" : name);
    }

    /** Writes the enum. */
    public static void add(JavaText text, TypeNames names, Field field, Enumeration enumeration, ClassName owner) {
        String name = name(field, owner).simpleName();
        String string = names.of(String.class);
        text.member()
                .doc("The values of " + ProblemDoc.code(field.name()) + ".")
                .line("@" + names.of(Marker.NAME))
                .openType("public enum " + name + " {");
        List<String> constants = enumeration.constants();
        for (int i = 0; i < constants.size(); i++) {
            String word = enumeration.words().get(i);
            text.member()
                    .doc("The word {@code " + DocText.escape(word) + "}.")
                    .line(constants.get(i) + "(" + JavaText.literal(word) + ")"
                            + (i < constants.size() - 1 ? "," : ";"));
        }
        text.member().line("private final " + string + " word;");
        text.member()
                .line(name + "(" + string + " word) {")
                .indent()
                .line("this.word = word;")
                .close();
        text.member()
                .doc("The word, as it is on the wire.")
                .line("@" + names.of(Override.class))
                .line("public " + string + " toString() {")
                .indent()
                .line("return word;")
                .close();
        text.close();
    }
}
