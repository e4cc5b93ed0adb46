package io.github.statuary.processor.emit;

import io.github.statuary.processor.generate.GeneratedType;
import io.github.statuary.processor.plan.GenerationPlan;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** Writes generated types as source files. */
public final class SourceEmitter {

    private final FilerFiles files;
    private final String generator;

    /** An emitter whose files name this as what generated them. */
    public SourceEmitter(FilerFiles files, String generator) {
        this.files = files;
        this.generator = generator;
    }

    /**
     * Writes all types, each rendered before the first is written.
     *
     * @param origins what the types are made of, for incremental builds
     * @return what could not be written
     */
    public List<Mistake> emit(List<GeneratedType> types, GenerationPlan plan, List<Place> origins, Place place) {
        Element[] elements = Place.elements(origins);
        SourceText text = new SourceText(plan, generator);
        List<String> sources = new ArrayList<>(types.size());
        for (GeneratedType type : types) {
            sources.add(text.of(type));
        }
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            String name = types.get(i).qualifiedName();
            try (Writer writer = files.create(name, elements)) {
                writer.write(sources.get(i));
            } catch (IOException | RuntimeException refused) {
                Message message = refused instanceof FilerException ? Message.NOT_REPLACED : Message.NOT_WRITTEN;
                mistakes.add(message.at(place, name, refused.toString()));
                return mistakes;
            }
        }
        return mistakes;
    }
}
