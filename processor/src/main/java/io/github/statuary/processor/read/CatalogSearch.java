package io.github.statuary.processor.read;

import io.github.statuary.catalog.mistake.NearestWord;
import io.github.statuary.catalog.sets.ShippedSet;
import io.github.statuary.catalog.yaml.CatalogSource;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Request;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Finds the catalogs that a request names, each in the first place that has it. */
public final class CatalogSearch {

    private final ProcessingEnvironment environment;
    private final CompilerFiles files;

    public CatalogSearch(ProcessingEnvironment environment, CompilerFiles files) {
        this.environment = environment;
        this.files = files;
    }

    /** The catalogs that a request names, in their order; a missing catalog is a mistake, which goes into the list. */
    public List<CatalogSource> find(List<String> references, Request request, List<Mistake> mistakes) {
        List<CatalogSource> sources = new ArrayList<>();
        for (String reference : references) {
            Optional<CatalogSource> source = reference.startsWith(ShippedSet.SCHEME)
                    ? shipped(reference, request, mistakes)
                    : file(reference, request, mistakes);
            source.ifPresent(sources::add);
        }
        return sources;
    }

    private static Optional<CatalogSource> shipped(String reference, Request request, List<Mistake> mistakes) {
        Optional<ShippedSet> set = ShippedSet.find(reference);
        if (set.isEmpty()) {
            List<String> known = Arrays.stream(ShippedSet.values())
                    .map(ShippedSet::reference)
                    .toList();
            mistakes.add(Message.NO_SUCH_SET.at(
                    request.place(),
                    reference,
                    String.join(", ", known),
                    NearestWord.of(reference, known)
                            .map(nearest -> " Did you mean " + nearest + "?")
                            .orElse("")));
        }
        return set.map(ShippedSet::source);
    }

    /**
     * A file that need not exist.
     *
     * @param tried gets a description of each location that was searched
     */
    public Optional<CatalogSource> findFile(String name, Request request, Set<String> tried) {
        for (CatalogPlace place :
                CatalogPlaces.of(environment, files, request.place().source())) {
            Optional<CatalogSource> source = place.find(name, tried);
            if (source.isPresent()) {
                return source;
            }
        }
        return Optional.empty();
    }

    private Optional<CatalogSource> file(String name, Request request, List<Mistake> mistakes) {
        Set<String> tried = new LinkedHashSet<>();
        Optional<CatalogSource> source = findFile(name, request, tried);
        if (source.isPresent()) {
            return source;
        }
        String place = request.place().source() instanceof TypeElement type && KotlinMetadata.isOn(type)
                ? "kapt does not say where the Kotlin file is. Annotate a package-info.java below src/main/java, and put the"
                        + " file beside it, or name its directory with the argument statuary.catalog.path of kapt."
                : "Put the file there, or name its directory with -Astatuary.catalog.path.";
        mistakes.add(Message.CATALOG_NOT_FOUND.at(request.place(), name, String.join("; ", tried), place));
        return Optional.empty();
    }
}
