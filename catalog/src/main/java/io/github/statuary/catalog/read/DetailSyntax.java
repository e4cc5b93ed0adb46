package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.declaration.Value.Detail;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import java.util.ArrayList;
import java.util.List;

/** Reads details such as {@code Your balance is {balance}}; a doubled brace is the brace itself. */
final class DetailSyntax<P> {

    private final String detail;
    private final P place;
    private final Mistakes<P> mistakes;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private DetailSyntax(Text<P> detail, Mistakes<P> mistakes) {
        this.detail = detail.text().strip();
        this.place = detail.place();
        this.mistakes = mistakes;
    }

    /** The detail; if the text is wrong, a part of its template and mistakes. */
    static <P> Detail<P> read(Text<P> detail, Mistakes<P> mistakes) {
        return new Detail<>(detail, new DetailSyntax<>(detail, mistakes).template());
    }

    private DetailTemplate template() {
        for (int i = 0; i < detail.length(); i++) {
            char character = detail.charAt(i);
            boolean doubled = i + 1 < detail.length() && detail.charAt(i + 1) == character;
            if (character != '{' && character != '}') {
                text.append(character);
            } else if (doubled) {
                text.append(character);
                i++;
            } else {
                int end = character == '{' ? detail.indexOf('}', i) : -1;
                if (end < 0) {
                    mistakes.add(CatalogMessage.UNBALANCED_BRACE, place, String.valueOf(character));
                } else {
                    placeholder(detail.substring(i + 1, end));
                    i = end;
                }
            }
        }
        endText();
        return new DetailTemplate(parts);
    }

    private void placeholder(String name) {
        if (name.isBlank()) {
            mistakes.add(CatalogMessage.PLACEHOLDER_NAME, place, name);
            return;
        }
        endText();
        parts.add(new Placeholder(name));
    }

    private void endText() {
        if (!text.isEmpty()) {
            parts.add(new DetailTemplate.Text(text.toString()));
            text.setLength(0);
        }
    }
}
