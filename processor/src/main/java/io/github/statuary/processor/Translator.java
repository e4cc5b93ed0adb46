package io.github.statuary.processor;

import io.github.statuary.Document;
import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.OriginalTexts;
import io.github.statuary.catalog.model.Position;
import io.github.statuary.catalog.model.Translation;
import io.github.statuary.catalog.read.TranslationReader;
import io.github.statuary.catalog.read.TranslationReading;
import io.github.statuary.catalog.sets.ShippedSet;
import io.github.statuary.catalog.yaml.CatalogSource;
import io.github.statuary.processor.document.TranslatorsTemplate;
import io.github.statuary.processor.emit.ResourceEmitter;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.plan.OriginalText;
import io.github.statuary.processor.read.CatalogSearch;
import io.github.statuary.processor.report.LanguageMessage;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.LocaleSettings;
import io.github.statuary.processor.request.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads what a package says in other languages than that of its catalogs, and writes the template for those who translate. */
final class Translator {

    private static final String TEMPLATE = "problems.template.yaml";

    private final CatalogSearch search;
    private final ResourceEmitter resources;

    Translator(CatalogSearch search, ResourceEmitter resources) {
        this.search = search;
        this.resources = resources;
    }

    /** The plan with the languages that the request asks for, at least one. */
    GenerationPlan translate(
            Request request, GenerationPlan plan, Catalog catalog, List<Mistake> mistakes, List<Mistake> notes) {
        LocaleSettings locales = request.settings().locales();
        Place place = locales.asked().orElse(request.place());
        List<OriginalText> originals = OriginalText.of(plan);
        if (originals.isEmpty()) {
            mistakes.add(LanguageMessage.NOTHING_TO_TRANSLATE.at(place));
            return plan;
        }
        OriginalTexts texts = OriginalText.all(originals, plan);
        String template = ResourceEmitter.path(plan.packageName(), TEMPLATE);
        resources.emit(
                template,
                TranslatorsTemplate.of(texts, phrases(plan), hasPages(plan)),
                request.origins(),
                request.place(),
                mistakes);
        List<Translation> translations = new ArrayList<>();
        for (String language : locales.languages()) {
            if (language.equalsIgnoreCase(catalog.language())) {
                mistakes.add(LanguageMessage.OF_THE_CATALOGS.at(place, language));
            } else {
                List<CatalogSource> files = files(language, request, place, template, mistakes);
                if (!files.isEmpty()) {
                    translations.add(read(files, language, catalog, texts, request, mistakes, notes));
                }
            }
        }
        return plan.in(plan.languages().with(originals, translations));
    }

    private Translation read(
            List<CatalogSource> files,
            String language,
            Catalog catalog,
            OriginalTexts texts,
            Request request,
            List<Mistake> mistakes,
            List<Mistake> notes) {
        TranslationReading reading = new TranslationReader(catalog, texts, language).read(files);
        report(reading.mistakes(), request, mistakes);
        report(reading.gaps(), request, request.settings().locales().partial() ? notes : mistakes);
        return reading.translation();
    }

    /** Whether the package has documents with texts that are not in responses. */
    private static boolean hasPages(GenerationPlan plan) {
        return plan.documents().contains(Document.HTML) || plan.documents().contains(Document.MARKDOWN);
    }

    private static Map<Integer, String> phrases(GenerationPlan plan) {
        Map<Integer, String> phrases = new TreeMap<>();
        plan.exceptions()
                .forEach(exception -> phrases.put(
                        exception.status().code(), exception.status().phrase()));
        return phrases;
    }

    private static void report(List<CatalogMistake<Position>> found, Request request, List<Mistake> reported) {
        for (CatalogMistake<Position> mistake : found) {
            reported.add(new Mistake(mistake.id(), request.place().withoutWords(), mistake.text()));
        }
    }

    /** The files beside the catalogs, as far as there are any; at least one, or a mistake. */
    private List<CatalogSource> files(
            String language, Request request, Place place, String template, List<Mistake> mistakes) {
        Set<String> names = new LinkedHashSet<>();
        for (String catalog : request.settings().catalogs()) {
            if (!catalog.startsWith(ShippedSet.SCHEME)) {
                names.add(nameOfFile(catalog, language));
            }
        }
        if (names.isEmpty()) {
            names.add(nameOfFile("problems.yaml", language));
        }
        List<CatalogSource> files = new ArrayList<>();
        Set<String> tried = new LinkedHashSet<>();
        for (String name : names) {
            search.findFile(name, request, tried).ifPresent(files::add);
        }
        if (files.isEmpty()) {
            mistakes.add(LanguageMessage.NO_FILE.at(
                    place, language, String.join("; ", tried), String.join(" or ", names), template));
        }
        return files;
    }

    /** {@code problems.yaml} is {@code problems.de.yaml} in German. */
    private static String nameOfFile(String catalog, String language) {
        int end = catalog.lastIndexOf('.');
        return end <= catalog.lastIndexOf('/')
                ? catalog + "." + language
                : catalog.substring(0, end) + "." + language + catalog.substring(end);
    }
}
