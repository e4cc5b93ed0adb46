package io.github.statuary.catalog.read;

import io.github.statuary.catalog.declaration.ObjectName;
import io.github.statuary.catalog.declaration.Text;
import io.github.statuary.catalog.declaration.Value.TypeOfField;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the types of fields: {@code decimal}, {@code list<uri>}, {@code enum [low, high]}; any other word is an object's. */
final class FieldTypeSyntax {

    /** Enough for data that people can still read. */
    private static final int MOST_LEVELS = 4;

    private static final Pattern CONTAINER = Pattern.compile("(list|map)\\s*<(.*)>", Pattern.DOTALL);
    private static final Pattern ENUM = Pattern.compile("enum\\s*\\[(.*)]", Pattern.DOTALL);

    private FieldTypeSyntax() {}

    /** The type; none, and a mistake, if the text or a part of it is not a type. */
    static <P> TypeOfField<P> read(Text<P> type, Mistakes<P> mistakes) {
        return new TypeOfField<>(
                type,
                parse(
                        type.text().strip(),
                        MOST_LEVELS,
                        wrong -> mistakes.add(CatalogMessage.FIELD_TYPE
                                .at(type.place(), wrong, String.join(", ", Scalar.words()))
                                .nearestTo(wrong, Scalar.words()))));
    }

    private static Optional<FieldType> parse(String text, int levels, Consumer<String> wrong) {
        Matcher container = CONTAINER.matcher(text);
        if (container.matches() && levels > 1) {
            boolean isList = container.group(1).equals("list");
            return parse(container.group(2).strip(), levels - 1, wrong)
                    .map(element -> isList ? new ListOf(element) : new MapOf(element));
        }
        Matcher words = ENUM.matcher(text);
        if (words.matches()) {
            return Optional.of(enumeration(words.group(1)));
        }
        if (ObjectName.isName(text)) {
            return Optional.of(new ObjectOf(text));
        }
        Optional<FieldType> scalar = Arrays.stream(Scalar.values())
                .filter(type -> type.word().equals(text))
                .map(FieldType.class::cast)
                .findFirst();
        if (scalar.isEmpty()) {
            wrong.accept(text);
        }
        return scalar;
    }

    private static Enumeration enumeration(String words) {
        return new Enumeration(
                words.isBlank()
                        ? List.of()
                        : Arrays.stream(words.split(",", -1)).map(String::strip).toList());
    }
}
