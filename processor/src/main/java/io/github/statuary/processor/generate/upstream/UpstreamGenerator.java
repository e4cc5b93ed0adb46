package io.github.statuary.processor.generate.upstream;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.GeneratedType.Copied;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.UpstreamPlan;
import io.github.statuary.processor.plan.UpstreamType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies {@code Upstream}, with the problem types that the package knows. */
public final class UpstreamGenerator implements Generator {

    @Override
    public boolean appliesTo(GenerationPlan plan) {
        return plan.upstream().generated();
    }

    @Override
    public List<GeneratedType> generate(GenerationPlan plan) {
        UpstreamPlan upstream = plan.upstream();
        Map<String, String> holes = new HashMap<>();
        if (!upstream.headers().isEmpty()) {
            holes.put("headers", headers(upstream));
        }
        holes.put("retryable", Retries.ofStatuses(upstream));
        if (!upstream.types().isEmpty() || !upstream.others().isEmpty()) {
            FindMethods find = new FindMethods(upstream);
            holes.put("find", find.first());
            holes.put("types", (types(upstream) + find.rest()).strip());
        }
        GeneratedType copied = KeptSource.type(plan.packageName(), CoreTypes.UPSTREAM, holes);
        String source = ((Copied) copied.content()).text();
        if (!upstream.types().isEmpty()) {
            source = source.replace("import java.util.Map;\n", "import java.util.Map;\nimport java.util.Optional;\n");
        }
        return List.of(new GeneratedType(plan.packageName(), copied.name(), new Copied(source)));
    }

    private static String headers(UpstreamPlan upstream) {
        StringBuilder headers = new StringBuilder("TYPES");
        for (String header : upstream.headers()) {
            headers.append(", ").append(JavaText.literal(header));
        }
        return headers.toString();
    }

    private static String types(UpstreamPlan upstream) {
        JavaText text = new JavaText().indent();
        TypeClass writer = new TypeClass(text, upstream);
        for (UpstreamType type : upstream.types()) {
            writer.add(type);
        }
        ObjectReaders.add(text, upstream.ownObjects());
        ObjectReaders.add(text, upstream.objectsOfServices());
        return text.toString();
    }
}
