package io.github.statuary.catalog.declaration;

import io.github.statuary.catalog.model.FieldType.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of an object, which is also the word for its type. */
public final class ObjectName {

    /** The maximum length: a pattern with a repeated group matches by recursion. */
    public static final int MOST_CHARACTERS = 80;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*([-_][A-Za-z0-9]+)*");
    private static final Set<String> OTHER_TYPES = Set.of("enum", "list", "map");

    private ObjectName() {}

    /** Whether an object can have the name: no other type has it. */
    public static boolean isName(String text) {
        return text.length() <= MOST_CHARACTERS
                && NAME.matcher(text).matches()
                && !OTHER_TYPES.contains(text)
                && !Scalar.words().contains(text);
    }

    /** The words of all types that are one word: scalars, then objects. */
    public static List<String> typesWith(Iterable<String> objects) {
        List<String> words = new ArrayList<>(Scalar.words());
        objects.forEach(words::add);
        return words;
    }
}
