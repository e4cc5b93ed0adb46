package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A problem requires each header once, and not too many headers for a constructor. */
final class RequiredHeadersRule implements CatalogRule {

    private static final int MOST = 10;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.everyProblem().forEach(problem -> check(problem.texts(Key.REQUIRES), mistakes));
    }

    private static <P> void check(List<Text<P>> headers, Mistakes<P> mistakes) {
        if (headers.size() > MOST) {
            mistakes.add(CatalogMessage.MANY_HEADERS, headers.get(MOST).place(), headers.size(), MOST);
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Text<P> header : headers) {
            if (!seen.add(parameter(header.text()))) {
                mistakes.add(CatalogMessage.DUPLICATE_HEADER, header.place(), header.text());
            }
        }
    }

    /** The name without case and hyphens, as a parameter has it; two headers must not share it. */
    static String parameter(String header) {
        return JavaNames.upperCamel(header).toLowerCase(Locale.ROOT);
    }
}
