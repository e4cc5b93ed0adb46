package io.github.statuary.processor.emit;

import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.regex.Pattern;

/**
 * Imports {@code java.lang} types by name where a type of the user's package has the same name.
 *
 * <p>A user's own {@code Override} or {@code String} in the package would otherwise be what the generated code means; an
 * explicit import is stronger than the package.
 */
final class ShadowedNames {

    private ShadowedNames() {}

    static String importInto(String source, GeneratedType generated, GenerationPlan plan) {
        String result = source;
        for (String name : plan.shadowedNames()) {
            String statement = "import java.lang." + name + ";";
            if (plan.packageName().equals(generated.packageName())
                    && Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                            .matcher(source)
                            .find()
                    && !source.contains(statement)) {
                String header = "package " + generated.packageName() + ";\n\n";
                result = result.replace(header, header + statement + "\n");
            }
        }
        return result;
    }
}
