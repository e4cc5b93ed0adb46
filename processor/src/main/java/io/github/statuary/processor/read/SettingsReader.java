package io.github.statuary.processor.read;

import io.github.statuary.Adapter;
import io.github.statuary.StackTraces;
import io.github.statuary.catalog.mistake.NearestWord;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns written values into typed settings: the annotation overrides the option, and the option the default. */
final class SettingsReader {

    private final Map<Attribute, Setting> written;
    private final Map<Attribute, Setting> options;
    private final List<Mistake> mistakes;

    SettingsReader(Map<Attribute, Setting> written, Map<Attribute, Setting> options, List<Mistake> mistakes) {
        this.written = written;
        this.options = options;
        this.mistakes = mistakes;
    }

    Settings read() {
        return new Settings(
                words(Attribute.CATALOGS).orElse(List.of()),
                codes(),
                constants(Attribute.ADAPTERS, Adapter.class).orElse(List.of(Adapter.AUTO)),
                constants(Attribute.STACK_TRACES, StackTraces.class)
                        .flatMap(list -> list.stream().findFirst())
                        .orElse(StackTraces.ALWAYS),
                flag(Attribute.FRAMEWORK_ERRORS, false),
                text(Attribute.EXCEPTION_PREFIX, ""),
                text(Attribute.EXCEPTION_SUFFIX, "Exception"),
                flag(Attribute.DEPRECATED_ALIASES, true));
    }

    private Optional<Setting> setting(Attribute attribute) {
        return Optional.ofNullable(written.getOrDefault(attribute, options.get(attribute)));
    }

    private Optional<List<String>> words(Attribute attribute) {
        return setting(attribute).map(Setting::words);
    }

    private String text(Attribute attribute, String byDefault) {
        return words(attribute).map(words -> String.join(",", words)).orElse(byDefault);
    }

    private List<Integer> codes() {
        List<Integer> codes = new ArrayList<>();
        setting(Attribute.EXCEPTIONS).ifPresent(setting -> {
            for (String word : setting.words()) {
                try {
                    codes.add(Integer.valueOf(word));
                } catch (NumberFormatException notANumber) {
                    mistakes.add(Message.NOT_A_NUMBER.at(setting.place(), word, setting.name()));
                }
            }
        });
        return codes;
    }

    private boolean flag(Attribute attribute, boolean byDefault) {
        return constant(attribute, List.of("true", "false"))
                .map(Boolean::parseBoolean)
                .orElse(byDefault);
    }

    private Optional<String> constant(Attribute attribute, List<String> allowed) {
        return setting(attribute)
                .flatMap(setting -> known(setting, allowed).stream().findFirst());
    }

    /** The written constants; absent if nothing is written, or if no written word is a constant. */
    private <E extends Enum<E>> Optional<List<E>> constants(Attribute attribute, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return setting(attribute).flatMap(setting -> {
            List<E> constants = new ArrayList<>();
            for (String name : known(setting, names)) {
                constants.add(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
            }
            return constants.isEmpty() && !setting.words().isEmpty() ? Optional.empty() : Optional.of(constants);
        });
    }

    private List<String> known(Setting setting, List<String> allowed) {
        List<String> known = new ArrayList<>();
        for (String word : setting.words()) {
            if (allowed.contains(word)) {
                known.add(word);
            } else {
                mistakes.add(Message.UNKNOWN_WORD.at(
                        setting.place(),
                        word,
                        setting.name(),
                        String.join(", ", allowed),
                        NearestWord.of(word, allowed)
                                .map(nearest -> " Did you mean " + nearest + "?")
                                .orElse("")));
            }
        }
        return known;
    }
}
