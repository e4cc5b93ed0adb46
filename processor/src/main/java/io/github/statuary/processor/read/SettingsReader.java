package io.github.statuary.processor.read;

import io.github.statuary.Adapter;
import io.github.statuary.Document;
import io.github.statuary.StackTraces;
import io.github.statuary.catalog.model.LanguageTag;
import io.github.statuary.processor.report.LanguageMessage;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Given;
import io.github.statuary.processor.request.LocaleSettings;
import io.github.statuary.processor.request.Settings;
import io.github.statuary.processor.request.UsedPackages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns written values into typed settings: the annotation overrides the option, and the option the default. In plain code,
 * since each first lambda costs a compiler that has just been started.
 */
final class SettingsReader {

    private final Map<Attribute, Setting> written;
    private final Map<Attribute, Setting> options;
    private final List<Mistake> mistakes;

    SettingsReader(Map<Attribute, Setting> written, Map<Attribute, Setting> options, List<Mistake> mistakes) {
        this.written = written;
        this.options = options;
        this.mistakes = mistakes;
    }

    /** The settings of a package that may be over the core of another package: then attributes of a core are mistakes. */
    Settings read(UsedPackages used) {
        if (used.core().isPresent()) {
            for (Attribute attribute : Attribute.OF_THE_CORE) {
                Setting here = written.remove(attribute);
                if (here != null) {
                    mistakes.add(Message.OF_THE_CORE.at(
                            here.place(), here.name(), used.core().get().name()));
                }
            }
        }
        return read();
    }

    private Settings read() {
        List<StackTraces> stackTraces = constants(Attribute.STACK_TRACES, StackTraces.class);
        List<Adapter> adapters = constants(Attribute.ADAPTERS, Adapter.class);
        List<Document> documents = constants(Attribute.DOCUMENTS, Document.class);
        return new Settings(
                words(Attribute.CATALOGS),
                codes(),
                adapters == null ? List.of(Adapter.AUTO) : adapters,
                stackTraces == null || stackTraces.isEmpty() ? StackTraces.ALWAYS : stackTraces.get(0),
                flag(Attribute.FRAMEWORK_ERRORS, false),
                given(Attribute.VALIDATION_PROBLEM),
                text(Attribute.EXCEPTION_PREFIX, ""),
                text(Attribute.EXCEPTION_SUFFIX, "Exception"),
                flag(Attribute.DEPRECATED_ALIASES, true),
                documents == null || documents.isEmpty() ? Set.of() : EnumSet.copyOf(documents),
                flag(Attribute.DOCUMENTS_STRICT, false),
                given(Attribute.PAGES),
                asksForAdapter(adapters),
                new UpstreamReader(written, options, mistakes).read(flag(Attribute.UPSTREAM, false)),
                locales());
    }

    private Optional<Given<String>> asksForAdapter(@Nullable List<Adapter> valid) {
        Setting errors = written.get(Attribute.FRAMEWORK_ERRORS);
        if (errors != null && errors.words().contains("true")) {
            return Optional.of(new Given<>(Attribute.FRAMEWORK_ERRORS.key + " = true", errors.place()));
        }
        Setting adapters = written.get(Attribute.ADAPTERS);
        return adapters == null || valid == null || valid.isEmpty()
                ? Optional.empty()
                : Optional.of(new Given<>(Attribute.ADAPTERS.key, adapters.place()));
    }

    private @Nullable Setting setting(Attribute attribute) {
        Setting here = written.get(attribute);
        return here == null ? options.get(attribute) : here;
    }

    private List<String> words(Attribute attribute) {
        Setting setting = setting(attribute);
        return setting == null ? List.of() : setting.words();
    }

    private String text(Attribute attribute, String byDefault) {
        return setting(attribute) == null ? byDefault : String.join(",", words(attribute));
    }

    private Optional<Given<String>> given(Attribute attribute) {
        Setting setting = setting(attribute);
        String text = text(attribute, "");
        return setting == null || text.isEmpty() ? Optional.empty() : Optional.of(new Given<>(text, setting.place()));
    }

    private LocaleSettings locales() {
        Setting setting = setting(Attribute.LOCALES);
        boolean partial = flag(Attribute.LOCALES_PARTIAL, false);
        if (setting == null || setting.words().isEmpty()) {
            return LocaleSettings.NONE;
        }
        List<String> languages = new ArrayList<>();
        for (String word : setting.words()) {
            if (!LanguageTag.isTag(word)) {
                mistakes.add(LanguageMessage.NOT_A_LANGUAGE.at(setting.place(), word, setting.name()));
            } else if (languages.stream().noneMatch(word::equalsIgnoreCase)) {
                languages.add(word);
            }
        }
        return new LocaleSettings(languages, partial, Optional.of(setting.place()));
    }

    private List<Integer> codes() {
        List<Integer> codes = new ArrayList<>();
        Setting setting = setting(Attribute.EXCEPTIONS);
        if (setting != null) {
            for (String word : setting.words()) {
                try {
                    codes.add(Integer.valueOf(word));
                } catch (NumberFormatException notANumber) {
                    mistakes.add(Message.NOT_A_NUMBER.at(setting.place(), word, setting.name()));
                }
            }
        }
        return codes;
    }

    private boolean flag(Attribute attribute, boolean byDefault) {
        Setting setting = setting(attribute);
        if (setting == null) {
            return byDefault;
        }
        List<String> known = known(setting, List.of("true", "false"));
        return known.isEmpty() ? byDefault : known.get(0).equals("true");
    }

    /** The written constants; null if nothing is written, or if no written word is a constant. */
    private <E extends Enum<E>> @Nullable List<E> constants(Attribute attribute, Class<E> type) {
        Setting setting = setting(attribute);
        if (setting == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        List<E> constants = new ArrayList<>();
        for (String name : known(setting, names)) {
            constants.add(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
        }
        return constants.isEmpty() && !setting.words().isEmpty() ? null : constants;
    }

    private List<String> known(Setting setting, List<String> allowed) {
        List<String> known = new ArrayList<>();
        for (String word : setting.words()) {
            if (allowed.contains(word)) {
                known.add(word);
            } else {
                mistakes.add(OptionReader.unknownWord(setting.place(), word, setting.name(), allowed));
            }
        }
        return known;
    }
}
