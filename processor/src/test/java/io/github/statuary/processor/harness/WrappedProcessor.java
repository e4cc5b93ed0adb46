package io.github.statuary.processor.harness;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor that sees another environment than the compiler's own. */
public class WrappedProcessor extends AbstractProcessor {

    private final Processor processor;
    private final UnaryOperator<ProcessingEnvironment> environment;

    public WrappedProcessor(Processor processor, UnaryOperator<ProcessingEnvironment> environment) {
        this.processor = processor;
        this.environment = environment;
    }

    @Override
    public synchronized void init(ProcessingEnvironment processingEnv) {
        processor.init(environment.apply(processingEnv));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }
}
