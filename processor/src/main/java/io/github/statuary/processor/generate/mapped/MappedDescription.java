package io.github.statuary.processor.generate.mapped;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.Status;
import io.github.statuary.processor.generate.text.Concatenation;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedMember;
import io.github.statuary.processor.plan.MappedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** How the problem of one mapped type is made. */
final class MappedDescription {

    private static final CodeBlock NULL = CodeBlock.of("null");

    private final GenerationPlan plan;
    private final MappedNames names;
    private final ObjectDescriptions objects;
    private final MappedType type;

    MappedDescription(GenerationPlan plan, MappedNames names, ObjectDescriptions objects, MappedType type) {
        this.plan = plan;
        this.names = names;
        this.objects = objects;
        this.type = type;
    }

    /** Whether anything of the object itself is in its problem. */
    boolean hasMembers() {
        return !type.problem().members().isEmpty();
    }

    /** The expression for the problem of an object that is an expression of the mapped type. */
    CodeBlock problemOf(CodeBlock object) {
        return hasMembers()
                ? CodeBlock.of("$L($L)", names.in(type, names.method(type)), object)
                : problem(detail(Map.of()), NULL);
    }

    /** The method behind {@link #problemOf}, for a type with members. */
    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method(type))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(plan.type(CoreTypes.PROBLEM))
                .addParameter(type.type(), "mapped");
        Map<String, String> variables = variables();
        for (MappedMember member : type.problem().members()) {
            method.addStatement(
                    "var $L = mapped.$L", variables.get(member.field().name()), member.access());
        }
        Map<String, String> texts = texts(variables);
        texts.forEach((name, text) -> {
            String variable = variables.get(name);
            if (!text.equals(variable)) {
                method.addStatement("$T $L = $T.text($L)", String.class, text, plan.type(CoreTypes.PROBLEM), variable);
            }
        });
        List<String> nullable = nullableInDetail().stream()
                .map(name -> variables.get(name) + " == null")
                .toList();
        if (nullable.isEmpty()) {
            return method.addStatement("return $L", problem(detail(texts), members(variables)))
                    .build();
        }
        return method.addStatement(
                        "$T detail = $L ? null : $L", String.class, String.join(" || ", nullable), detail(texts))
                .addStatement("return $L", problem("detail", members(variables)))
                .build();
    }

    /** A variable for each member, none of which is one that the method has anyway, or could be taken for a type or package. */
    private Map<String, String> variables() {
        Set<String> taken = new HashSet<>(Set.of("mapped", "detail", "java"));
        taken.add(outermost(plan.packageName()));
        taken.add(outermost(plan.corePackage()));
        plan.mappings()
                .objects()
                .forEach(object -> taken.add(outermost(object.name().packageName())));
        Map<String, String> variables = new LinkedHashMap<>();
        for (MappedMember member : type.problem().members()) {
            String variable = lowerFirst(member.field().identifier());
            while (!taken.add(variable)) {
                variable += "_";
            }
            variables.put(member.field().name(), variable);
        }
        return variables;
    }

    private static String outermost(String packageName) {
        return packageName.split("\\.", 2)[0];
    }

    private static String lowerFirst(String identifier) {
        String variable = identifier.substring(0, 1).toLowerCase(Locale.ROOT) + identifier.substring(1);
        return JavaNames.isKeyword(variable) ? variable + "_" : variable;
    }

    /** A variable for each member of the detail that holds its text, which is the text of the member in JSON. */
    private Map<String, String> texts(Map<String, String> variables) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> inDetail =
                type.problem().detail().map(detail -> detail.fields()).orElse(List.of());
        for (MappedMember member : type.problem().members()) {
            String name = member.field().name();
            if (inDetail.contains(name)) {
                String variable = Objects.requireNonNull(variables.get(name));
                // With an underscore, as no other variable here has before an upper-case letter.
                texts.put(name, member.isText() ? variable : variable + "_Text");
            }
        }
        return texts;
    }

    private List<String> nullableInDetail() {
        List<String> nullable = new ArrayList<>();
        for (String name :
                type.problem().detail().map(detail -> detail.fields()).orElse(List.of())) {
            boolean mayBeNull = type.problem().members().stream()
                    .anyMatch(member -> member.field().name().equals(name) && member.nullable());
            if (mayBeNull && !nullable.contains(name)) {
                nullable.add(name);
            }
        }
        return nullable;
    }

    /** The expression for the members that have a value. */
    private CodeBlock members(Map<String, String> variables) {
        // A line for each member, if an object makes the line long.
        boolean lines = type.problem().members().stream().anyMatch(ObjectDescriptions::has);
        CodeBlock namesAndValues = type.problem().members().stream()
                .map(member -> objects.member(
                        member,
                        Objects.requireNonNull(variables.get(member.field().name()))))
                .collect(CodeBlock.joining(lines ? ",\n" : ", ", lines ? "\n" : "", ""));
        return CodeBlock.of("$T.members($L)", plan.type(CoreTypes.PROBLEM), namesAndValues);
    }

    private String detail(Map<String, String> texts) {
        Concatenation detail = new Concatenation();
        for (Part part :
                type.problem().detail().map(template -> template.parts()).orElse(List.of())) {
            if (part instanceof Placeholder place) {
                detail.value(Objects.requireNonNull(texts.get(place.field())));
            } else {
                detail.text(((Text) part).text());
            }
        }
        return type.problem().detail().isEmpty() ? "null" : String.join(" ", detail.parts("", ""));
    }

    private CodeBlock problem(String detail, CodeBlock members) {
        String title = type.problem().title();
        int code = type.problem().status();
        if (type.problem().isBlank() && members.equals(NULL) && title.equals(phrase(code))) {
            return detail.equals("null")
                    ? CodeBlock.of("$T.of($L)", plan.type(CoreTypes.PROBLEM), code)
                    : CodeBlock.of("$T.of($L, $L)", plan.type(CoreTypes.PROBLEM), code, detail);
        }
        return CodeBlock.of(
                "new $T($L, $L, $L, $L, null, $L)",
                plan.type(CoreTypes.PROBLEM),
                type.problem().isBlank() ? "null" : names.in(type, names.typeUri(type)),
                title.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$S", title),
                code,
                detail,
                members);
    }

    private String phrase(int code) {
        return plan.statuses().stream()
                .filter(status -> status.code() == code)
                .map(Status::phrase)
                .findFirst()
                .orElse("");
    }
}
