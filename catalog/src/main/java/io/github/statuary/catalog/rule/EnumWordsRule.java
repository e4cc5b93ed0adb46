package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Value.TypeOfField;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.Enumeration;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.JavaNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Each word of an enum gives a constant, and no two words give the same one. */
final class EnumWordsRule implements CatalogRule {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-_. ][A-Za-z0-9]+)*");
    private static final int MOST = 500;
    private static final int MOST_CHARACTERS = 80;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        declarations.everyField().flatMap(field -> field.fieldType().stream()).forEach(type -> check(type, mistakes));
    }

    private static <P> void check(TypeOfField<P> type, Mistakes<P> mistakes) {
        type.type()
                .flatMap(EnumWordsRule::enumeration)
                .ifPresent(enumeration -> check(enumeration.words(), type.place(), mistakes));
    }

    private static Optional<Enumeration> enumeration(FieldType type) {
        if (type instanceof Enumeration enumeration) {
            return Optional.of(enumeration);
        }
        if (type instanceof ListOf list) {
            return enumeration(list.element());
        }
        return type instanceof MapOf map ? enumeration(map.value()) : Optional.empty();
    }

    private static <P> void check(List<String> words, P place, Mistakes<P> mistakes) {
        if (words.isEmpty()) {
            mistakes.add(CatalogMessage.NO_ENUM_WORDS, place);
        }
        if (words.size() > MOST) {
            mistakes.add(CatalogMessage.MANY_ENUM_WORDS, place, MOST);
            return;
        }
        Map<String, String> constants = new HashMap<>();
        for (String word : words) {
            if (word.length() > MOST_CHARACTERS || !WORD.matcher(word).matches()) {
                mistakes.add(CatalogMessage.ENUM_WORD, place, word);
                continue;
            }
            String same = constants.putIfAbsent(JavaNames.constant(word), word);
            if (word.equals(same)) {
                mistakes.add(CatalogMessage.DUPLICATE_ENUM_WORD, place, word);
            } else if (same != null) {
                mistakes.add(CatalogMessage.SAME_ENUM_CONSTANT, place, same, word);
            }
        }
    }
}
