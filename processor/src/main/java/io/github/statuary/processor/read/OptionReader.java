package io.github.statuary.processor.read;

import io.github.statuary.catalog.mistake.NearestWord;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.LockMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the {@code -Astatuary.*} options. */
final class OptionReader {

    private OptionReader() {}

    static Map<Attribute, Setting> read(Map<String, String> options) {
        Map<Attribute, Setting> settings = new EnumMap<>(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            String value = options.get(attribute.option());
            if (value != null) {
                settings.put(
                        attribute, new Setting(attribute.option(), words(value), Place.option(attribute.option())));
            }
        }
        return settings;
    }

    /** One mistake for each unknown option with the prefix of Statuary, and for an unknown mode of the lock. */
    static List<Mistake> unknown(Map<String, String> options) {
        List<String> known = Attribute.options();
        List<Mistake> mistakes = new ArrayList<>();
        for (String name : new TreeSet<>(options.keySet())) {
            if (name.startsWith(Attribute.OPTION_PREFIX) && !known.contains(name)) {
                Optional<String> nearest = NearestWord.of(name, known);
                mistakes.add(Message.UNKNOWN_OPTION.at(
                        Place.NOWHERE,
                        name,
                        nearest.map(word -> " Did you mean -A" + word + "?")
                                .orElse(" The options are " + String.join(", ", known) + ".")));
            }
        }
        String mode = options.get(Attribute.LOCK_OPTION);
        if (mode != null && LockMode.find(mode.strip()).isEmpty()) {
            mistakes.add(
                    unknownWord(Place.option(Attribute.LOCK_OPTION), mode, Attribute.LOCK_OPTION, LockMode.words()));
        }
        return mistakes;
    }

    /** The mistake that a value has a word that it does not take. */
    static Mistake unknownWord(Place place, String word, String name, List<String> allowed) {
        return Message.UNKNOWN_WORD.at(
                place,
                word,
                name,
                String.join(", ", allowed),
                NearestWord.of(word, allowed)
                        .map(nearest -> " Did you mean " + nearest + "?")
                        .orElse(""));
    }

    /** Whether generated files name the version of Statuary. */
    static boolean namesVersion(Map<String, String> options, List<Mistake> mistakes) {
        String value = options.getOrDefault(Attribute.VERSION_OPTION, "false").strip();
        if (!value.equals("true") && !value.equals("false")) {
            mistakes.add(Message.UNKNOWN_WORD.at(
                    Place.option(Attribute.VERSION_OPTION), value, Attribute.VERSION_OPTION, "true, false", ""));
        }
        return value.equals("true");
    }

    private static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        for (String word : value.split(",", -1)) {
            words.add(word.strip());
        }
        return words.size() == 1 && words.get(0).isEmpty() ? List.of() : words;
    }
}
