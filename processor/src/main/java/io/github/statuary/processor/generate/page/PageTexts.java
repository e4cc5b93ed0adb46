package io.github.statuary.processor.generate.page;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.processor.document.Documenter;
import io.github.statuary.processor.generate.Marker;
import io.github.statuary.processor.generate.exception.ExceptionParts;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import io.github.statuary.processor.page.Pages;
import io.github.statuary.processor.page.Pages.ServedPage;
import io.github.statuary.processor.plan.GenerationPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code ProblemPageTexts}. The limits of class files hold whatever the catalog says: no constant, no method and no
 * {@code switch} gets too long, because each text is split into lines, and many texts into several methods.
 */
final class PageTexts {

    /** Some eight bytes of code for each. */
    private static final int MOST_PATHS = 4_000;

    private static final int LENGTH_OF_A_TAG = 16;

    private final GenerationPlan plan;
    private final Pages pages;
    private final List<ServedPage> served;
    private final Map<String, String> starts;
    private final JavaText java = new JavaText();

    PageTexts(GenerationPlan plan) {
        this.plan = plan;
        this.pages = Pages.of(Documenter.document(plan), plan.pages(), plan.documents());
        this.served = pages.served();
        this.starts = pages.starts();
    }

    String source() {
        TypeNames names = new TypeNames(ClassName.get(plan.packageName(), CoreTypes.PROBLEM_PAGE_TEXTS), Set.of());
        java.doc("The pages about the problem types of this package, as texts.");
        ExceptionParts.addOrigin(java, names, plan);
        java.openType("final class " + CoreTypes.PROBLEM_PAGE_TEXTS + " {");
        java.member().doc("The end of each entity tag: it changes with every text.");
        java.line("static final String TAG = " + JavaText.literal(tag()) + ";");
        java.member().doc("Allows the style sheet of the pages, which is in each of them, and nothing else.");
        java.line("static final String POLICY =").line("        " + JavaText.literal(policy()) + ";");
        java.member().line("private ProblemPageTexts() {}");
        TextMethods methods = new TextMethods(Pages.style());
        paths(methods);
        Map<String, String> htmlMethods = new TreeMap<>();
        Map<String, String> markdownMethods = new TreeMap<>();
        bodies("html", ServedPage::html, methods, htmlMethods);
        bodies("markdown", ServedPage::markdown, methods, markdownMethods);
        if (!starts.isEmpty()) {
            Map<String, String> literals = new TreeMap<>();
            starts.forEach((path, start) -> literals.put(path, JavaText.literal(start)));
            PageSwitch.of("start", literals)
                    .write(
                            "What the paths of a page in each language begin with; null if there is none.",
                            methods,
                            java);
        }
        PageSwitch.of("html", htmlMethods).write("The page at a path; null if there is none.", methods, java);
        PageSwitch.of("markdown", markdownMethods)
                .write("The same page as Markdown; null if there is none.", methods, java);
        java.member().doc("The JSON Schema of the problem types; null if there is none.");
        String schema = pages.schema()
                .map(text -> methods.add("schemaText", text) + "()")
                .orElse("null");
        java.openType("static String schema() {").line("return " + schema + ";").close();
        methods.writeTo(java, "@" + names.of(Marker.NAME));
        return ExceptionParts.source(plan, names, java.close());
    }

    private void bodies(
            String kind, Function<ServedPage, @Nullable String> text, TextMethods methods, Map<String, String> names) {
        for (int i = 0; i < served.size(); i++) {
            String body = text.apply(served.get(i));
            if (body != null) {
                String name = kind + (i + 1);
                names.put(served.get(i).path(), methods.add(name, body) + "()");
            }
        }
    }

    private void paths(TextMethods methods) {
        List<String> paths = Stream.concat(
                        starts.keySet().stream(), served.stream().map(ServedPage::path))
                .toList();
        java.member().doc("The paths of the pages.").openType("static String[] paths() {");
        if (paths.size() > MOST_PATHS) {
            String text = methods.add("pathsText", String.join("\n", paths));
            java.line("return " + text + "().split(\"\\n\");").close();
            return;
        }
        java.line("return new String[] {").indent();
        for (int i = 0; i < paths.size(); i++) {
            java.line(JavaText.literal(paths.get(i)) + (i < paths.size() - 1 ? "," : ""));
        }
        java.unindent().line("};").close();
    }

    private String tag() {
        StringBuilder all = new StringBuilder();
        served.forEach(page -> all.append(page.html()).append(page.markdown()));
        pages.schema().ifPresent(all::append);
        byte[] hash = sha256(all.toString());
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < LENGTH_OF_A_TAG / 2; i++) {
            tag.append(Character.forDigit(hash[i] >> 4 & 0xF, 16)).append(Character.forDigit(hash[i] & 0xF, 16));
        }
        return tag.toString();
    }

    private static String policy() {
        String style = Base64.getEncoder().encodeToString(sha256(Pages.style()));
        return "default-src 'none'; style-src 'sha256-" + style
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
