package io.github.statuary.processor.generate.core;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.Visibility;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The fields of a problem type in its class: with accessors, with fluent setters where optional, with their enums. */
final class ProblemFields {

    private ProblemFields() {}

    static void add(TypeSpec.Builder type, ClassName self, List<Field> fields) {
        for (Field field : fields) {
            type.addField(field(new FieldValue(field, self)));
        }
        for (Field field : fields) {
            FieldValue value = new FieldValue(field, self);
            type.addMethod(accessor(value));
            if (!field.required()) {
                type.addMethod(setter(value, self));
            }
            NestedEnum.of(field.type()).ifPresent(words -> type.addType(NestedEnum.type(field, words, self)));
        }
        if (fields.stream().anyMatch(field -> !field.required())) {
            FluentOverrides.add(type, self);
        }
    }

    private static FieldSpec field(FieldValue value) {
        FieldSpec.Builder field = FieldSpec.builder(value.type(), value.name(), Modifier.PRIVATE);
        if (value.field().visibility() == Visibility.SECRET) {
            field.addModifiers(Modifier.TRANSIENT).addJavadoc("Transient, so that it is not in the serialized form.");
        } else if (value.isContainer()) {
            // The lint of JDK 18 and later looks at the interface; what Snapshot makes is serializable.
            field.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "serial")
                    .build());
        }
        if (value.field().required()) {
            field.addModifiers(Modifier.FINAL);
        }
        return field.build();
    }

    private static MethodSpec accessor(FieldValue value) {
        return MethodSpec.methodBuilder(value.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(value.type())
                .addJavadoc(
                        "Returns $L.\n\n@return the value$L",
                        ProblemDoc.meaning(value.field()),
                        value.isPrimitive() ? "" : ", or null for none")
                .addStatement("return $L", value.name())
                .build();
    }

    private static MethodSpec setter(FieldValue value, ClassName self) {
        return MethodSpec.methodBuilder(value.field().setter())
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(value.type(), value.name())
                .addJavadoc(
                        "Sets $L.\n\n@param $L the value, or null for none\n@return this exception",
                        ProblemDoc.meaning(value.field()),
                        value.name())
                .addStatement("change(() -> this.$L = $L)", value.name(), value.kept(value.name()))
                .addStatement("return this")
                .build();
    }
}
