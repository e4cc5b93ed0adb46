package io.github.statuary.processor.generate.adapter;

import com.palantir.javapoet.ClassName;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.MappedType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class of exceptions that an adapter names: {@code HttpStatusException} or a mapped class.
 *
 * @param code the name of the class in code
 * @param identifier the name as a part of names in the adapter, unique among the answered classes
 */
record AnsweredClass(String code, String identifier) {

    private static final String ROOT = "HttpStatusException";
    private static final Pattern IDENTIFIER = Pattern.compile("\\w+" + ROOT + "\\w*|" + ROOT + "\\w+");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.])(?:" + Pattern.quote(KeptSource.PACKAGE + ".") + ")?" + ROOT + "\\b");

    /** All answered classes of a plan, the generated exceptions first. */
    static List<AnsweredClass> of(GenerationPlan plan) {
        List<AnsweredClass> classes = new ArrayList<>();
        classes.add(new AnsweredClass(ROOT, ROOT));
        Set<String> taken = new HashSet<>(Set.of(ROOT));
        for (ClassName mapped : plan.answeredThrowables()) {
            String identifier = String.join("", mapped.simpleNames());
            while (!taken.add(identifier)) {
                identifier = "Other" + identifier; // a class with the same simple name in another package
            }
            classes.add(new AnsweredClass(mapped.canonicalName(), identifier));
        }
        return classes;
    }

    /** This class, with an identifier for which the name is not taken. */
    AnsweredClass inNameOutside(Set<String> taken, String name) {
        AnsweredClass free = this;
        while (taken.contains(free.in(name))) {
            free = new AnsweredClass(code, "Other" + free.identifier);
        }
        return free;
    }

    /** Whether it is mapped for failures that nobody else answers. */
    boolean isCatchAll() {
        return MappedType.isCatchAll(code);
    }

    /** Whether a source imports the class. */
    boolean isImportedBy(String source) {
        return source.contains("import " + code + ";");
    }

    /** The text, with this class in place of the simple or full name of {@code HttpStatusException}. */
    String in(String text) {
        if (code.equals(ROOT)) {
            return text;
        }
        String named = IDENTIFIER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace(ROOT, identifier)));
        return NAME.matcher(named).replaceAll(Matcher.quoteReplacement(code));
    }
}
