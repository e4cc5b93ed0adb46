/** The annotation processor of Statuary; all that it needs but the JDK is inside. */
module io.github.statuary.processor {
    requires java.compiler;
    requires static jdk.compiler;

    provides javax.annotation.processing.Processor with
            io.github.statuary.processor.StatuaryProcessor;
}
