package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.JavaNames;
import java.util.Locale;
import java.util.Set;

/** The methods of a member do not clash with a method of every exception, or with a name that its class uses. */
final class InheritedMethodRule implements CatalogRule {

    static final Set<String> INHERITED = Set.of(
            // java.lang.Object
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            // java.lang.Throwable
            "addSuppressed",
            "fillInStackTrace",
            "getCause",
            "getLocalizedMessage",
            "getMessage",
            "getStackTrace",
            "getSuppressed",
            "initCause",
            "printStackTrace",
            "setStackTrace",
            // HttpStatusException and the problem type's own class
            "headerFields",
            "headers",
            "initialProblem",
            "problem",
            "statusCode",
            "throwIf",
            "with",
            "withDetail",
            "withHeader",
            "withInstance",
            "withStatus",
            "withTitle",
            "withType",
            "TYPE",
            "serialVersionUID");

    /** The types whose static methods its class calls. Where a name can be a variable and a type, Java takes it for the variable. */
    static final Set<String> CALLED = Set.of("Problem", "Snapshot", "URI");

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.everyProblemField().forEach(field -> check(field, mistakes));
    }

    private static <P> void check(Declaration<P> field, Mistakes<P> mistakes) {
        String member = field.name().text();
        if (ReservedMemberRule.RESERVED.contains(member)) {
            return;
        }
        Text<P> name = JavaNameRule.of(field);
        if (INHERITED.contains(name.text())) {
            mistakes.add(CatalogMessage.INHERITED_METHOD, name.place(), member, name.text());
        } else if (CALLED.contains(name.text())) {
            mistakes.add(
                    CatalogMessage.OBJECT_FIELD_NAME,
                    name.place(),
                    member,
                    name.text(),
                    "a type that every exception uses");
        } else if (isSetterInherited(name.text())) {
            mistakes.add(
                    CatalogMessage.INHERITED_METHOD, name.place(), member, "with" + JavaNames.upperCamel(name.text()));
        }
    }

    /** Whether there is a fluent method such as {@code withTitle} already. */
    private static boolean isSetterInherited(String name) {
        return !name.isEmpty()
                && ReservedMemberRule.RESERVED.contains(
                        name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }
}
