package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.bundled.BundledHeaders;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Key;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.TypedHeader;
import java.util.regex.Pattern;

/** The name of a required header also gives a parameter name, and the header does not frame the message. */
final class HeaderNameRule implements CatalogRule {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*");
    private static final int MOST_CHARACTERS = 80;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations
                .everyProblem()
                .flatMap(problem -> problem.texts(Key.REQUIRES).stream())
                .forEach(header -> check(header, mistakes));
    }

    private static <P> void check(Text<P> header, Mistakes<P> mistakes) {
        String name = header.text();
        if (name.length() > MOST_CHARACTERS || !NAME.matcher(name).matches()) {
            mistakes.add(CatalogMessage.HEADER_NAME, header.place(), name);
        } else if (BundledHeaders.find(name).filter(TypedHeader::framing).isPresent()) {
            mistakes.add(CatalogMessage.FRAMING_HEADER, header.place(), name);
        }
    }
}
