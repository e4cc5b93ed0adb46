package io.github.statuary.processor;

import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.Documenter;
import io.github.statuary.processor.document.Documents;
import io.github.statuary.processor.emit.FilerFiles;
import io.github.statuary.processor.emit.ResourceEmitter;
import io.github.statuary.processor.emit.SourceEmitter;
import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.generate.Generator;
import io.github.statuary.processor.page.Pages;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.ClassPath;
import io.github.statuary.processor.request.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes everything that a package gets: its types, and the documents about them. */
final class PackageWriter {

    private final Generators generators;
    private final FilerFiles files;
    private final String generatorName;

    PackageWriter(Generators generators, FilerFiles files, String generatorName) {
        this.generators = generators;
        this.files = files;
        this.generatorName = generatorName;
    }

    /** Writes the types, and then the documents; a mistake ends it. */
    void write(Request request, GenerationPlan plan, ClassPath classPath, List<Mistake> mistakes) {
        Map<String, GeneratedType> byName = new LinkedHashMap<>(); // two adapters may share a type
        for (Generator generator : generators.of(plan)) {
            if (generator.appliesTo(plan)) {
                for (GeneratedType type : generator.generate(plan)) {
                    byName.putIfAbsent(type.qualifiedName(), type);
                }
            }
        }
        List<GeneratedType> types = List.copyOf(byName.values());
        mistakes.addAll(NameClashes.find(types, plan, classPath, request.place()));
        if (mistakes.isEmpty()) {
            mistakes.addAll(
                    new SourceEmitter(files, generatorName).emit(types, plan, request.origins(), request.place()));
        }
        if (mistakes.isEmpty() && !plan.documents().isEmpty()) {
            DocumentModel model = Documenter.document(plan);
            Map<String, String> texts = new LinkedHashMap<>(Documents.write(model, plan.documents()));
            texts.putAll(Pages.of(model, plan.pages(), plan.documents()).files());
            ResourceEmitter resources = new ResourceEmitter(files);
            texts.forEach((name, text) -> resources.emit(
                    ResourceEmitter.path(plan.packageName(), name),
                    text,
                    request.origins(),
                    request.place(),
                    mistakes));
        }
    }
}
