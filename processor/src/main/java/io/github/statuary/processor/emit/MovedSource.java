package io.github.statuary.processor.emit;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.generate.KeptSource;
import io.github.statuary.processor.plan.GenerationPlan;
import java.util.Set;
import java.util.TreeSet;

/**
 * A kept source in the user's package, over the core of another package: it imports the types of the core from there, also where
 * the kept source is in their package. It looks at the characters itself, since a compiler that has just been started needs longer
 * for the first regular expressions than for all the rest of such a package.
 */
final class MovedSource {

    private static final String CODE = "{@code ";
    private static final String END = ";\n";

    private final String source;
    private final GenerationPlan plan;

    private MovedSource(String source, GenerationPlan plan) {
        this.source = source;
        this.plan = plan;
    }

    static String of(String kept, GenerationPlan plan) {
        if (plan.hasOwnCore()) {
            return kept.replace(KeptSource.PACKAGE, plan.packageName());
        }
        boolean inPackageOfCore = kept.startsWith("package " + KeptSource.PACKAGE + ";");
        String moved = new MovedSource(kept, plan).inPackagesOfPlan();
        return new MovedSource(moved, plan).withImports(inPackageOfCore);
    }

    /** The source with the package of the core, or the user's, where the core is named. */
    private String inPackagesOfPlan() {
        StringBuilder moved = new StringBuilder(source.length() + 256);
        int copied = 0;
        int at = source.indexOf(KeptSource.PACKAGE);
        while (at >= 0) {
            int end = at + KeptSource.PACKAGE.length();
            if (!isInName(at - 1) && !isDot(at - 1)) {
                String name = isDot(end) ? nameAt(end + 1) : "";
                moved.append(source, copied, at).append(isOfCore(name) ? plan.corePackage() : plan.packageName());
                copied = end;
            }
            at = source.indexOf(KeptSource.PACKAGE, end);
        }
        return moved.append(source, copied, source.length()).toString();
    }

    /** The source with an import of each type of the core that it names. */
    private String withImports(boolean inPackageOfCore) {
        int start = source.indexOf("\nimport ") + 1;
        if (start == 0) {
            return source;
        }
        Set<String> statements =
                new TreeSet<>(); // each without its semicolon, by which a type would come behind those nested in it
        int end = start;
        while (source.startsWith("import ", end)) {
            int line = source.indexOf(END, end);
            statements.add(source.substring(end, line));
            end = line + END.length();
        }
        if (inPackageOfCore) {
            importNames(statements);
        }
        return source.substring(0, start) + String.join(END, statements) + END + source.substring(end);
    }

    private void importNames(Set<String> statements) {
        int at = 0;
        while (at < source.length()) {
            String name = nameAt(at);
            if (!name.isEmpty() && !isDot(at - 1) && !isQuoted(at) && isOfCore(name)) {
                statements.add("import " + plan.corePackage() + "." + name);
            }
            at = Math.max(at + 1, endOfName(at));
        }
    }

    /** The name of a type that begins there; empty if none does. */
    private String nameAt(int start) {
        if (start >= source.length() || source.charAt(start) < 'A' || source.charAt(start) > 'Z') {
            return "";
        }
        return source.substring(start, endOfName(start));
    }

    private int endOfName(int start) {
        int end = start;
        while (isInName(end)) {
            end++;
        }
        return end;
    }

    private boolean isInName(int at) {
        if (at < 0 || at >= source.length()) {
            return false;
        }
        char letter = source.charAt(at);
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '_';
    }

    private boolean isDot(int at) {
        return at >= 0 && at < source.length() && source.charAt(at) == '.';
    }

    private boolean isQuoted(int at) {
        return at > 0 && source.charAt(at - 1) == '"' || source.startsWith(CODE, at - CODE.length());
    }

    private static boolean isOfCore(String name) {
        return CoreTypes.ALL.contains(name) && !CoreTypes.OF_EACH_PACKAGE.contains(name)
                || CoreTypes.OF_UPSTREAM.contains(name) && !CoreTypes.UPSTREAM_OF_EACH_PACKAGE.contains(name);
    }
}
