package io.github.statuary.processor;

import com.google.auto.service.AutoService;
import io.github.statuary.processor.read.Discovery;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** The entry point that the compiler calls; it never throws. */
@AutoService(Processor.class)
public final class StatuaryProcessor extends AbstractProcessor {

    private Pipeline pipeline;
    private Reporter reporter;
    private boolean failed;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        reporter = new Reporter(environment.getMessager());
        pipeline = new Pipeline(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        // All our annotations, with the marker on generated types: javac warns about annotations that no processor
        // claims.
        return Set.of("io.github.statuary.*", "javax.annotation.processing.Generated");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Discovery.optionNames();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<Mistake> mistakes = new ArrayList<>();
        List<Mistake> notes = new ArrayList<>();
        try {
            if (!failed && (!annotations.isEmpty() || pipeline.isWaiting() || round.processingOver())) {
                pipeline.run(annotations, round, mistakes, notes);
            }
            reporter.report(mistakes);
            reporter.note(notes);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            failed = true;
            reporter.reportFailure(failure);
        }
        return true;
    }
}
