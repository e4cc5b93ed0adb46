package io.github.statuary.processor.emit;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kept source in the user's package, over the core of another package: it imports the types of the core from there, also where
 * the kept source is in their package.
 */
final class MovedSource {

    private static final Pattern QUALIFIED =
            Pattern.compile("(?<![\\w.])" + Pattern.quote(KeptSource.PACKAGE) + "(?:\\.([A-Z]\\w*))?");
    private static final Pattern IMPORTS = Pattern.compile("(?m)(?:^import .*;\\n)+");
    private static final Pattern SIMPLE = Pattern.compile("(?<![\\w.\"])(?<!\\{@code )[A-Z]\\w*");

    private MovedSource() {}

    static String of(String kept, GenerationPlan plan) {
        if (plan.hasOwnCore()) {
            return kept.replace(KeptSource.PACKAGE, plan.packageName());
        }
        boolean inPackageOfCore = kept.startsWith("package " + KeptSource.PACKAGE + ";");
        String moved = QUALIFIED.matcher(kept).replaceAll(found -> {
            String name = found.group(1);
            boolean ofCore = name != null && isOfCore(name);
            return Matcher.quoteReplacement(
                    (ofCore ? plan.corePackage() : plan.packageName()) + (name == null ? "" : "." + name));
        });
        Matcher imports = IMPORTS.matcher(moved);
        if (!imports.find()) {
            return moved;
        }
        Set<String> statements = new TreeSet<>(Comparator.comparing((String line) -> line.replace(";", "")));
        imports.group().lines().forEach(statements::add);
        if (inPackageOfCore) {
            SIMPLE.matcher(moved)
                    .results()
                    .map(found -> found.group())
                    .filter(MovedSource::isOfCore)
                    .forEach(name -> statements.add("import " + plan.corePackage() + "." + name + ";"));
        }
        return moved.substring(0, imports.start())
                + String.join("\n", statements)
                + "\n"
                + moved.substring(imports.end());
    }

    private static boolean isOfCore(String name) {
        return CoreTypes.ALL.contains(name) && !CoreTypes.OF_EACH_PACKAGE.contains(name)
                || CoreTypes.OF_UPSTREAM.contains(name) && !CoreTypes.UPSTREAM_OF_EACH_PACKAGE.contains(name);
    }
}
