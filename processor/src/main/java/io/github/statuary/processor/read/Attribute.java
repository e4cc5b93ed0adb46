package io.github.statuary.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An attribute of {@code @GenerateHttpStatuses} and the compiler option of the same name. */
enum Attribute {
    CATALOGS("catalogs"),
    EXCEPTIONS("exceptions"),
    ADAPTERS("adapters"),
    STACK_TRACES("stackTraces"),
    FRAMEWORK_ERRORS("frameworkErrors"),
    VALIDATION_PROBLEM("validationProblem"),
    EXCEPTION_PREFIX("exceptionPrefix"),
    EXCEPTION_SUFFIX("exceptionSuffix"),
    DEPRECATED_ALIASES("deprecatedAliases"),
    UPSTREAM("upstream"),
    UPSTREAM_CATALOGS("upstreamCatalogs"),
    UPSTREAM_HEADERS("upstreamHeaders"),
    DOCUMENTS("documents"),
    LOCALES("locales"),
    LOCALES_PARTIAL("localesPartial"),
    DOCUMENTS_STRICT("documentsStrict"),
    PAGES("pages");

    /** The attributes that only a package with a core of its own has. */
    static final List<Attribute> OF_THE_CORE =
            List.of(EXCEPTIONS, STACK_TRACES, EXCEPTION_PREFIX, EXCEPTION_SUFFIX, DEPRECATED_ALIASES);

    static final String OPTION_PREFIX = "statuary.";
    /** An option without an attribute, because it names directories of one machine. */
    static final String CATALOG_PATH_OPTION = OPTION_PREFIX + "catalog.path";
    /** An option without an attribute, because it says how strict one build is. */
    static final String LOCK_OPTION = OPTION_PREFIX + "lock";
    /** An option without an attribute, because it names a file of one machine. */
    static final String LOCK_AGAINST_OPTION = OPTION_PREFIX + "lock.against";
    /** The option without an attribute, because it is of the whole build: whether files name the version that generated them. */
    static final String VERSION_OPTION = OPTION_PREFIX + "version";

    final String key;

    Attribute(String key) {
        this.key = key;
    }

    String option() {
        return OPTION_PREFIX + key;
    }

    static Optional<Attribute> named(String key) {
        for (Attribute attribute : values()) {
            if (attribute.key.equals(key)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    /** The names of all options. */
    static List<String> options() {
        List<String> options = new ArrayList<>();
        for (Attribute attribute : values()) {
            options.add(attribute.option());
        }
        options.add(CATALOG_PATH_OPTION);
        options.add(LOCK_OPTION);
        options.add(LOCK_AGAINST_OPTION);
        options.add(VERSION_OPTION);
        return List.copyOf(options);
    }
}
