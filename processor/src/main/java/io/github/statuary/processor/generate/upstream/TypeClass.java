package io.github.statuary.processor.generate.upstream;

import io.github.statuary.catalog.model.ProblemType;
import io.github.statuary.processor.generate.DocText;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.UpstreamPlan;
import io.github.statuary.processor.plan.UpstreamType;
import java.util.List;

/** Writes the class of a problem type in {@code Upstream}: what the catalog says of it, and how its data are read. */
final class TypeClass {

    private final JavaText text;
    private final UpstreamPlan plan;

    TypeClass(JavaText text, UpstreamPlan plan) {
        this.text = text;
        this.plan = plan;
    }

    void add(UpstreamType type) {
        ProblemType problem = type.type();
        String name = type.name();
        String record = "UpstreamProblem." + name;
        String self =
                "Upstream." + name; // since a class of a status, which is inherited, may have the same simple name
        text.member()
                .doc(DocText.wrap(DocText.escape(
                        "A received " + problem.status() + " of the type " + problem.type() + ": " + problem.title())))
                .line("@GeneratedByStatuary")
                .openType(
                        "public static final class " + name + " extends UpstreamException." + type.superclass() + " {");
        text.member()
                .line(JavaText.parenthesized(
                        "private static final UpstreamDecoder.KnownType TYPE = new UpstreamDecoder.KnownType",
                        List.of(
                                Integer.toString(problem.status()),
                                JavaText.literal(problem.title()),
                                Retries.of(problem),
                                self + "::new",
                                self + "::read"),
                        ";"));
        text.member().line("private static final long serialVersionUID = 1L;");
        text.member()
                .line("private " + name + "(UpstreamResponse received) {")
                .indent()
                .line("super(received);")
                .close();
        addRead(type, record);
        text.member()
                .doc(
                        "The data of the problem.\n\n@return empty if a required field is missing, or has another JSON type")
                .line("@Override")
                .line("public Optional<" + record + "> payload() {")
                .indent()
                .line("return payload(" + record + ".class);")
                .close();
        text.close();
    }

    private void addRead(UpstreamType type, String record) {
        text.member()
                .line("private static " + record + " read(UpstreamDecoder.Fields fields) {")
                .indent();
        new PayloadFields(type.name(), plan.objects(type))
                .addTo(text, type.type().fields());
        text.close();
    }
}
