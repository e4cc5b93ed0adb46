package io.github.statuary.processor.emit;

import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
        for (Map.Entry<String, String> document : documents.entrySet()) {
            String path = path(plan.packageName(), document.getKey());
            try (OutputStream out = files.createResource(path, Place.elements(origins))) {
                out.write(document.getValue().getBytes(StandardCharsets.UTF_8));
            } catch (IOException | RuntimeException refused) {
                return List.of(Message.NOT_WRITTEN.at(place, path, refused.toString()));
            }
        }
        return List.of();
    }
}
