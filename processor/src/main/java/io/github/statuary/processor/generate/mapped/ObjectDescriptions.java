package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedMember;
import io.github.statuary.processor.plan.MappedObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** How the objects that members consist of are read: a method for each class. */
final class ObjectDescriptions {

    private static final ParameterizedTypeName MEMBERS =
            ParameterizedTypeName.get(Map.class, String.class, Object.class);

    private final GenerationPlan plan;
    private final Map<String, MappedObject> objects = new HashMap<>();
    private final Map<String, CodeBlock> readers = new HashMap<>();
    private final Map<String, String> methods = new HashMap<>();

    ObjectDescriptions(GenerationPlan plan) {
        this.plan = plan;
        Set<String> taken = new HashSet<>();
        for (MappedObject object : plan.mappings().objects()) {
            String name = object.name().canonicalName();
            objects.put(name, object);
            if (object.generated()) {
                readers.put(name, CodeBlock.of("$T::publicMembers", object.name()));
                continue;
            }
            String base = "membersOf" + String.join("", object.name().simpleNames());
            String method = base;
            for (int next = 2; !taken.add(method); next++) {
                method = base + "_" + next;
            }
            methods.put(name, method);
            readers.put(name, CodeBlock.of("$T::$L", plan.type(CoreTypes.MAPPED_PROBLEMS), method));
        }
    }

    /** The name of a member and the expression for its value, for a list of arguments. */
    CodeBlock member(MappedMember member, String value) {
        CodeBlock shown = CodeBlock.of("$L", value);
        if (member.field().type().innermost() instanceof ObjectOf object) {
            shown = CodeBlock.of(
                    "$T.of($L, $T.class, $L)",
                    plan.type(CoreTypes.OBJECT_MEMBERS),
                    value,
                    Objects.requireNonNull(objects.get(object.name())).name(),
                    readers.get(object.name()));
        }
        return CodeBlock.of("$L, $L", JavaText.literal(member.field().name()), shown);
    }

    /** Whether a member consists of objects. */
    static boolean has(MappedMember member) {
        return member.field().type().innermost() instanceof ObjectOf;
    }

    /** The methods that read the members of an object. */
    List<MethodSpec> methods() {
        List<MethodSpec> all = new ArrayList<>();
        for (MappedObject object : plan.mappings().objects()) {
            if (!object.generated()) {
                all.add(method(object));
            }
        }
        return all;
    }

    private MethodSpec method(MappedObject object) {
        CodeBlock members = object.members().stream()
                .map(member -> member(member, "object." + member.access()))
                .collect(CodeBlock.joining(",\n", object.members().isEmpty() ? "" : "\n", ""));
        return MethodSpec.methodBuilder(
                        Objects.requireNonNull(methods.get(object.name().canonicalName())))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(MEMBERS)
                .addParameter(object.type(), "object")
                .addStatement("return $T.present($L)", plan.type(CoreTypes.OBJECT_MEMBERS), members)
                .build();
    }
}
