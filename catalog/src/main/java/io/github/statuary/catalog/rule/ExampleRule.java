package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.ProblemTypeBuilder;
import io.github.statuary.catalog.declaration.Sample;
import io.github.statuary.catalog.declaration.Sample.Member;
import io.github.statuary.catalog.declaration.Sample.Members;
import io.github.statuary.catalog.declaration.SampleValues;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.Visibility;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An example has a value for each required public field, of its type, and nothing that a response does not show. */
final class ExampleRule implements CatalogRule {

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        for (Declaration<P> problem : declarations.problems().values()) {
            problem.example()
                    .ifPresent(example -> new SampleValues<>(declarations.objects(), new Found<>(mistakes))
                            .members(problem, example));
        }
    }

    /** Makes mistakes of what is wrong in an example. */
    private record Found<P>(Mistakes<P> mistakes) implements SampleValues.Wrong<P> {

        @Override
        public void accept(String member, Sample<P> sample, String expected) {
            mistakes.add(CatalogMessage.EXAMPLE_VALUE, sample.place(), member, sample.description(), expected);
        }

        @Override
        public void names(Declaration<P> owner, Members<P> members) {
            check(members, owner, mistakes);
        }
    }

    private static <P> void check(Members<P> example, Declaration<P> owner, Mistakes<P> mistakes) {
        if (owner.has(Key.FIELDS)) {
            return; // a hole: the fields are not known
        }
        Map<String, Declaration<P>> fields = new LinkedHashMap<>();
        owner.fields().forEach(field -> fields.put(field.name().text(), field));
        List<String> published = owner.fields().stream()
                .filter(ExampleRule::isPublic)
                .map(field -> field.name().text())
                .filter(name -> !name.isEmpty())
                .toList();
        Set<String> given = new HashSet<>();
        for (Member<P> member : example.members()) {
            String name = member.name().text();
            Declaration<P> field = fields.get(name);
            given.add(name);
            if (field == null) {
                unknown(member, published, mistakes);
            } else if (!isPublic(field)) {
                mistakes.add(
                        CatalogMessage.EXAMPLE_HIDDEN,
                        member.name().place(),
                        name,
                        ProblemTypeBuilder.visibility(field).word());
            }
        }
        fields.forEach((name, field) -> {
            if (!name.isEmpty() && isPublic(field) && field.flag(Key.REQUIRED, true) && !given.contains(name)) {
                mistakes.add(CatalogMessage.EXAMPLE_WITHOUT, example.place(), name);
            }
        });
    }

    private static <P> void unknown(Member<P> member, List<String> names, Mistakes<P> mistakes) {
        String name = member.name().text();
        String expected = names.isEmpty() ? "no members" : "one of " + String.join(", ", names);
        mistakes.add(CatalogMessage.EXAMPLE_UNKNOWN
                .at(member.name().place(), name, expected)
                .nearestTo(name, names));
    }

    private static boolean isPublic(Declaration<?> field) {
        return ProblemTypeBuilder.visibility(field) == Visibility.PUBLIC;
    }
}
