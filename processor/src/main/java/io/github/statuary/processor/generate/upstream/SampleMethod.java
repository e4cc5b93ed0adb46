package io.github.statuary.processor.generate.upstream;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.generate.header.RequiredHeader;
import io.github.statuary.processor.generate.problem.ProblemArguments;
import io.github.statuary.processor.generate.text.Concatenation;
import io.github.statuary.processor.generate.text.Expression;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.ProblemException;
import io.github.statuary.processor.plan.UpstreamType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the method of {@code UpstreamSamples} for a problem type. */
final class SampleMethod {

    /** The methods of every object. */
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final JavaText text;
    private final GenerationPlan plan;

    SampleMethod(JavaText text, GenerationPlan plan) {
        this.text = text;
        this.plan = plan;
    }

    void add(UpstreamType type) {
        ProblemType problem = type.type();
        text.member()
                .doc(DocText.wrap(DocText.escape(
                                "A " + problem.status() + " of the type " + problem.type() + ": " + problem.title()))
                        + "\n\n@return a response with an example of each public field");
        if (problem.documentation().deprecated().isPresent()) {
            text.line("@SuppressWarnings(\"deprecation\")");
        }
        text.line("public static Response " + methodName(type.name()) + "() {").indent();
        type.own().ifPresentOrElse(own -> addOwn(type, own), () -> addOfService(type));
        text.close();
    }

    static String methodName(String typeName) {
        String name = typeName.substring(0, 1).toLowerCase(Locale.ROOT) + typeName.substring(1);
        return JavaNames.isKeyword(name) || OF_OBJECT.contains(name) ? name + "_" : name;
    }

    /** As this package itself answers the exception. */
    private void addOwn(UpstreamType type, ProblemException own) {
        String exception = own.className();
        ProblemArguments arguments = ProblemArguments.of(own, ClassName.get(plan.packageName(), exception));
        SampleValue samples =
                new SampleValue(plan.packageName(), plan.upstream().objects(type), true);
        Optional<Map<String, Object>> example = own.type().documentation().example();
        List<Expression> values = new ArrayList<>();
        arguments.headers().forEach(header -> values.add(Expression.of(SampleHeader.argument(header))));
        arguments
                .values()
                .values()
                .forEach(value -> samples.of(value.field(), exception, example).ifPresent(values::add));
        String named = samples.named(exception);
        text.statement(named + " sample = ", Expression.call("new " + named, values), ";");
        for (Field field : own.type().fields()) {
            if (field.isPublic() && !field.required()) {
                samples.of(field, exception, example)
                        .ifPresent(value -> text.statement("sample.", Expression.call(field.setter(), value), ";"));
            }
        }
        text.line("return new Response(Problems.toResponse(sample));");
    }

    /** As the other service answers, which has the same catalog. */
    private void addOfService(UpstreamType type) {
        ProblemType problem = type.type();
        SampleValue samples =
                new SampleValue(plan.packageName(), plan.upstream().objects(type), false);
        List<String> members = new ArrayList<>();
        for (Field field : problem.fields()) {
            if (field.isPublic()) {
                Expression value =
                        samples.of(field, "", problem.documentation().example()).orElse(Expression.of("null"));
                text.statement("Object " + variable(field) + " = ", value, ";");
                members.add(JavaText.literal(field.name()) + ", " + variable(field));
            }
        }
        text.line("Problem problem = new Problem(")
                .indent()
                .indent()
                .line("java.net.URI.create(" + JavaText.literal(problem.type().toString()) + "),")
                .line(JavaText.literal(problem.title()) + ",")
                .line(problem.status() + ",")
                .line(detail(problem))
                .line("null,")
                .line(JavaText.parenthesized("Problem.members", members, ");"))
                .unindent()
                .unindent();
        List<String> fields = new ArrayList<>(plan.statuses().stream()
                .filter(status -> status.code() == problem.status())
                .flatMap(status -> status.requiredHeaders().stream())
                .toList());
        fields.addAll(problem.requires());
        List<Expression> headers = new ArrayList<>();
        SampleHeader.fields(RequiredHeader.of(fields)).forEach(field -> headers.add(Expression.of(field)));
        Expression response = Expression.call(
                "ProblemResponse.of", Expression.of("problem"), Expression.call("ProblemResponse.fields", headers));
        text.statement("return ", Expression.call("new Response", response), ";");
    }

    private static List<String> detail(ProblemType problem) {
        if (problem.detail().isEmpty()) {
            return List.of("null,");
        }
        DetailTemplate template = problem.detail().get();
        Concatenation detail = new Concatenation();
        for (Part part : template.parts()) {
            if (part instanceof Text words) {
                detail.text(words.text());
            } else if (part instanceof Placeholder place) {
                detail.value(
                        "Problem.text(" + variable(problem.field(place.field()).orElseThrow()) + ")");
            }
        }
        return detail.parts("", ",");
    }

    /** With an underscore inside, as no name of another variable. */
    private static String variable(Field field) {
        return "sample_" + field.identifier();
    }
}
