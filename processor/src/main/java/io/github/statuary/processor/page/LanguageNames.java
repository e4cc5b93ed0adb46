package io.github.statuary.processor.page;

import java.util.Map;

/** What languages call themselves. The JDK knows more of them, but not every JDK the same. */
final class LanguageNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("cs", "Čeština"),
            Map.entry("da", "Dansk"),
            Map.entry("de", "Deutsch"),
            Map.entry("en", "English"),
            Map.entry("es", "Español"),
            Map.entry("fi", "Suomi"),
            Map.entry("fr", "Français"),
            Map.entry("it", "Italiano"),
            Map.entry("ja", "日本語"),
            Map.entry("ko", "한국어"),
            Map.entry("nb", "Norsk bokmål"),
            Map.entry("nl", "Nederlands"),
            Map.entry("pl", "Polski"),
            Map.entry("pt", "Português"),
            Map.entry("sv", "Svenska"),
            Map.entry("tr", "Türkçe"),
            Map.entry("uk", "Українська"),
            Map.entry("zh", "中文"));

    private LanguageNames() {}

    /** The name of a language, from the first part of its tag; empty if it is not in the list. */
    static String of(String primary) {
        return NAMES.getOrDefault(primary, "");
    }
}
