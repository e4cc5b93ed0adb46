package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.JavaNames;
import java.util.Set;

/** The accessor of a member does not clash with a method of every exception, or with a name that its class uses. */
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

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.everyField().map(Declaration::name).forEach(name -> check(name, mistakes));
    }

    private static <P> void check(Text<P> name, Mistakes<P> mistakes) {
        String identifier = JavaNames.identifier(name.text());
        if (INHERITED.contains(identifier)) {
            mistakes.add(CatalogMessage.INHERITED_METHOD, name.place(), name.text(), identifier);
        }
    }
}
