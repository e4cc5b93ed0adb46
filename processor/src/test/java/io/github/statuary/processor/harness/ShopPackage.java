package io.github.statuary.processor.harness;

import io.github.statuary.processor.StatuaryProcessor;

/** The annotated package {@code com.acme.shop.http} that most tests compile. */
public final class ShopPackage {
    public static final String NAME = "com.acme.shop.http";
    public static final String FOLDER = "com/acme/shop/http/";

    /** An annotation for few exceptions. */
    public static final String SMALL = "@GenerateHttpStatuses(exceptions = {401, 404, 503})";

    private ShopPackage() {}

    /** The package with every default, compiled with Statuary. */
    public static Compilation with(CompilerKind compiler) {
        return annotated(compiler, "@GenerateHttpStatuses");
    }

    /** The package with few exceptions, which takes a third of the time. */
    public static Compilation small(CompilerKind compiler) {
        return annotated(compiler, SMALL);
    }

    /** The package with this annotation, compiled with Statuary. */
    public static Compilation annotated(CompilerKind compiler, String annotation) {
        return Compilation.with(compiler)
                .source(FOLDER + "package-info.java", packageInfo(NAME, annotation))
                .processor(StatuaryProcessor::new);
    }

    /** The {@code package-info.java} of an annotated package. */
    public static String packageInfo(String name, String annotation) {
        return """
               /** The HTTP side of the shop. */
               %s
               package %s;

               import io.github.statuary.*;
               """.formatted(annotation, name);
    }

    /** A source file of the user's in the package. */
    public static Compilation plus(Compilation compilation, String type, String body) {
        return compilation.source(FOLDER + type + ".java", "package " + NAME + ";\n\n" + body + "\n");
    }
}
