package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedType;
import io.github.statuary.processor.plan.MappedValue;
import java.net.URI;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class {@code MappedProblems}, which knows the responses to existing classes. */
final class MappedProblemsType {

    private MappedProblemsType() {}

    static TypeSpec of(GenerationPlan plan) {
        List<MappedType> types = plan.mappings().types();
        MappedParts parts = new MappedParts(types);
        MappedNames names = new MappedNames(types, parts);
        ObjectDescriptions objects = new ObjectDescriptions(plan);
        MappedDispatch dispatch = new MappedDispatch(plan, names, objects, parts);
        TypeSpec.Builder type = TypeSpec.classBuilder(CoreTypes.MAPPED_PROBLEMS)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("""
                        The responses to classes that know nothing of HTTP.

                        <p>What is published of an object is what its class says it publishes; the message of an exception is
                        not.\
                        """)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (!plan.mappings().warnings().isEmpty()) {
            type.addAnnotation(suppress(plan.mappings().warnings()));
        }
        if (plan.mappings().thrown().isEmpty()) {
            NoDispatch.add(type, plan);
        } else {
            dispatch.add(type);
        }
        ValueMethods methods = new ValueMethods(plan.mappings().values());
        for (MappedValue value : plan.mappings().values()) {
            new ValueDescription(plan, names, objects, methods).methods(value).forEach(type::addMethod);
        }
        if (parts.all().isEmpty()) {
            types.forEach(mapped -> addDescription(type, mapped, names, objects, plan));
        }
        for (List<MappedType> some : parts.all()) {
            TypeSpec.Builder part = TypeSpec.classBuilder(
                            parts.nameOf(some.get(0)).orElseThrow())
                    .addAnnotation(Marker.ANNOTATION)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("Some of the classes: all of them are more than a class file holds.");
            dispatch.addPart(part, some);
            some.forEach(mapped -> addDescription(part, mapped, names, objects, plan));
            type.addType(part.build());
        }
        objects.methods().forEach(type::addMethod);
        if (!plan.mappings().values().isEmpty()) {
            type.addType(ValueResponses.of(plan, methods));
        }
        return type.build();
    }

    /** Against warnings of generated code about what somebody else declared. */
    static AnnotationSpec suppress(List<String> warnings) {
        AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
        warnings.forEach(warning -> suppress.addMember("value", "$S", warning));
        return suppress.build();
    }

    private static void addDescription(
            TypeSpec.Builder type,
            MappedType mapped,
            MappedNames names,
            ObjectDescriptions objects,
            GenerationPlan plan) {
        addConstants(type, mapped, names, plan);
        MappedDescription description = new MappedDescription(plan, names, objects, mapped);
        if (description.hasMembers()) {
            type.addMethod(description.method());
        }
    }

    private static void addConstants(TypeSpec.Builder type, MappedType mapped, MappedNames names, GenerationPlan plan) {
        if (!mapped.problem().isBlank()) {
            type.addField(constant(
                    TypeName.get(URI.class),
                    names.typeUri(mapped),
                    CodeBlock.of("$T.create($S)", URI.class, mapped.problem().type())));
        }
        if (!mapped.headers().isEmpty()) {
            type.addField(constant(HeaderMaps.TYPE, names.headers(mapped), HeaderMaps.of(mapped, plan)));
        }
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
