package io.github.statuary.processor.generate.problem;

import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.catalog.model.Visibility;
import io.github.statuary.processor.generate.text.Concatenation;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.generate.text.TypeNames;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes what an object shows: its members to the client, its text to everybody, and one with more members to the log. */
final class ObjectTexts {

    private static final Set<Visibility> PUBLIC = Set.of(Visibility.PUBLIC);
    private static final Set<Visibility> IN_THE_LOG = Set.of(Visibility.PUBLIC, Visibility.LOG_ONLY);

    private final JavaText text;
    private final TypeNames names;
    private final ObjectType object;
    private final List<FieldValue> values;
    private final LogTexts log;

    ObjectTexts(JavaText text, TypeNames names, ObjectType object, List<FieldValue> values, LogTexts log) {
        this.text = text;
        this.names = names;
        this.object = object;
        this.values = values;
        this.log = log;
    }

    /** @param overrides whether the record implements an interface of the core */
    void add(boolean overrides) {
        addPublicMembers(overrides);
        if (values.stream().anyMatch(value -> !value.field().isPublic())) {
            addText("The public members.", "@" + names.of(Override.class), "public", "toString", false);
        }
        if (log.has(object)) {
            addText("The text for the log: the members that are not secret.", "", "", LogTexts.METHOD, true);
        }
    }

    private void addPublicMembers(boolean overrides) {
        text.member()
                .doc(
                        "What a response shows of this object.\n\n@return the public members that have a value, in their order");
        if (overrides) {
            text.line("@" + names.of(Override.class));
        }
        text.line("public " + names.of(Map.class) + "<" + names.of(String.class) + ", " + names.of(Object.class)
                        + "> publicMembers() {")
                .indent();
        List<String> members = values.stream()
                .filter(value -> value.field().isPublic())
                .map(value -> JavaText.literal(value.field().name()) + ", " + value.publishedOrNull(names))
                .toList();
        if (members.isEmpty()) {
            text.line("return ObjectMembers.present();");
        } else {
            text.line("return ObjectMembers.present(").indent().indent();
            for (int i = 0; i < members.size(); i++) {
                text.line(members.get(i) + (i < members.size() - 1 ? "," : ");"));
            }
            text.unindent().unindent();
        }
        text.close();
    }

    private void addText(String doc, String annotation, String access, String method, boolean forTheLog) {
        Concatenation shown = new Concatenation().text(object.className() + "[");
        String before = "";
        for (FieldValue value : values) {
            if ((forTheLog ? IN_THE_LOG : PUBLIC).contains(value.field().visibility())) {
                boolean hasText = forTheLog && log.has(value.field().type());
                shown.text(before + value.field().name() + "=").value(hasText ? value.logged(names) : value.name());
                before = ", ";
            }
        }
        text.member().doc(doc);
        if (!annotation.isEmpty()) {
            text.line(annotation);
        }
        text.line((access.isEmpty() ? "" : access + " ") + names.of(String.class) + " " + method + "() {")
                .indent()
                .line(shown.text("]").parts("return ", ";"))
                .close();
    }
}
