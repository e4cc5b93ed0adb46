package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.DetailTemplate;
import io.github.statuary.catalog.model.DetailTemplate.Part;
import io.github.statuary.catalog.model.DetailTemplate.Placeholder;
import io.github.statuary.catalog.model.DetailTemplate.Text;
import io.github.statuary.catalog.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code Your balance is {balance}}, in which a doubled brace is the brace itself. */
public final class DetailSyntax {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final String detail;
    private final Position position;
    private final Mistakes mistakes;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private DetailSyntax(String detail, Position position, Mistakes mistakes) {
        this.detail = detail;
        this.position = position;
        this.mistakes = mistakes;
    }

    /** The template; where the text is wrong, a part of it and mistakes. */
    public static DetailTemplate parse(String detail, Position position, Mistakes mistakes) {
        return new DetailSyntax(detail, position, mistakes).template();
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
                    mistakes.add(CatalogMessage.UNBALANCED_BRACE, position, String.valueOf(character));
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
        if (!NAME.matcher(name).matches()) {
            mistakes.add(CatalogMessage.PLACEHOLDER_NAME, position, name);
            return;
        }
        endText();
        parts.add(new Placeholder(name));
    }

    private void endText() {
        if (!text.isEmpty()) {
            parts.add(new Text(text.toString()));
            text.setLength(0);
        }
    }
}
