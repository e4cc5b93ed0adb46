package io.github.statuary.processor.request;

import io.github.statuary.Adapter;
import io.github.statuary.Document;
import io.github.statuary.StackTraces;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The attributes of the annotation, completed by the options and the defaults.
 *
 * @param catalogs catalogs to read after the bundled one, in order
 * @param exceptions the codes that get an exception class; empty for all
 * @param frameworkErrors whether adapters also answer the errors of their frameworks
 * @param validationProblem the key of the problem type of invalid requests
 * @param documents the documents to write beside the classes
 * @param documentsStrict whether a problem type must have a description
 * @param pages the path of the index of the pages
 * @param asksForAdapter the attribute in the annotation itself that has no meaning without an adapter
 * @param upstream the client side
 * @param locales the languages
 */
public record Settings(
        List<String> catalogs,
        List<Integer> exceptions,
        List<Adapter> adapters,
        StackTraces stackTraces,
        boolean frameworkErrors,
        Optional<Given<String>> validationProblem,
        String exceptionPrefix,
        String exceptionSuffix,
        boolean deprecatedAliases,
        Set<Document> documents,
        boolean documentsStrict,
        Optional<Given<String>> pages,
        Optional<Given<String>> asksForAdapter,
        UpstreamSettings upstream,
        LocaleSettings locales) {

    public Settings {
        catalogs = List.copyOf(catalogs);
        exceptions = List.copyOf(exceptions);
        adapters = List.copyOf(adapters);
        documents = Set.copyOf(documents);
    }
}
