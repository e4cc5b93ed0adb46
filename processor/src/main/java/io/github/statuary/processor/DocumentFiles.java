package io.github.statuary.processor;

import io.github.statuary.processor.document.DocumentModel;
import io.github.statuary.processor.document.Documenter;
import io.github.statuary.processor.document.Documents;
import io.github.statuary.processor.emit.FilerFiles;
import io.github.statuary.processor.emit.ResourceEmitter;
import io.github.statuary.processor.page.Pages;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the documents and pages of a package as files. */
final class DocumentFiles {

    private DocumentFiles() {}

    static void write(Request request, GenerationPlan plan, FilerFiles files, List<Mistake> mistakes) {
        DocumentModel model = Documenter.document(plan);
        Map<String, String> texts = new LinkedHashMap<>(Documents.write(model, plan.documents()));
        texts.putAll(Pages.of(model, plan.pages(), plan.documents()).files());
        ResourceEmitter resources = new ResourceEmitter(files);
        texts.forEach((name, text) -> resources.emit(
                ResourceEmitter.path(plan.packageName(), name), text, request.origins(), request.place(), mistakes));
    }
}
