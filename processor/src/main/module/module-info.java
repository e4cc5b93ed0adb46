/** The annotation processor of Statuary; it contains everything that it needs except the JDK. */
module io.github.statuary.processor {
    requires java.compiler;
    requires static jdk.compiler;

    provides javax.annotation.processing.Processor with
            io.github.statuary.processor.StatuaryProcessor;
}
