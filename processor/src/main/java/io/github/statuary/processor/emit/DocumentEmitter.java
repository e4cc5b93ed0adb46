package io.github.statuary.processor.emit;

import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the documents of a package beside its classes. */
public final class DocumentEmitter {

    private final FilerFiles files;

    public DocumentEmitter(FilerFiles files) {
        this.files = files;
    }

    /** The path of a document in the class output. */
    public static String path(String packageName, String name) {
        return "META-INF/statuary/" + packageName + "/" + name;
    }

    /**
     * Writes all documents.
     *
     * @param documents the texts by the name of the file
     * @param origins what the documents are made of, for incremental builds
     * @return what could not be written
     */
    public List<Mistake> emit(Map<String, String> documents, GenerationPlan plan, List<Place> origins, Place place) {
        ResourceEmitter emitter = new ResourceEmitter(files);
        List<Mistake> mistakes = new ArrayList<>();
        documents.forEach((name, text) -> {
            if (mistakes.isEmpty()) {
                emitter.emit(path(plan.packageName(), name), text, origins, place, mistakes);
            }
        });
        return mistakes;
    }
}
