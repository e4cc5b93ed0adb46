package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.generate.Marker;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The enum that a field of a fixed set of words has in its problem's class. */
final class NestedEnum {

    /** What the class's own code calls by simple name. */
    private static final Set<String> USED = Set.of("HeaderFields", "HeaderSyntax", "Snapshot");

    private NestedEnum() {}

    /** The words of the type, or of the elements of a list or map. */
    static Optional<Enumeration> of(FieldType type) {
        if (type instanceof ListOf list) {
            return of(list.element());
        }
        if (type instanceof MapOf map) {
            return of(map.value());
        }
        return type instanceof Enumeration enumeration ? Optional.of(enumeration) : Optional.empty();
    }

    static ClassName name(Field field, ClassName owner) {
        String name = JavaNames.capitalized(field.identifier());
        boolean taken = USED.contains(name) || name.equalsIgnoreCase(owner.simpleName());
        return owner.nestedClass(taken ? name + "_" : name);
    }

    static TypeSpec type(Field field, Enumeration enumeration, ClassName owner) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name(field, owner))
                .addAnnotation(Marker.ANNOTATION)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The values of {@code $L}.", field.name());
        List<String> constants = enumeration.constants();
        for (int i = 0; i < constants.size(); i++) {
            String word = enumeration.words().get(i);
            type.addEnumConstant(
                    constants.get(i),
                    TypeSpec.anonymousClassBuilder("$S", word)
                            .addJavadoc("The word {@code $L}.", DocText.escape(word))
                            .build());
        }
        return type.addField(FieldSpec.builder(String.class, "word", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "word")
                        .addStatement("this.word = word")
                        .build())
                .addMethod(MethodSpec.methodBuilder("toString")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(String.class)
                        .addJavadoc("The word, as it is on the wire.")
                        .addStatement("return word")
                        .build())
                .build();
    }
}
