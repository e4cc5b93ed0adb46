package io.github.statuary.processor.discover;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;

/**
 * The source file that an annotation stands in.
 *
 * <p>{@code Elements.getFileObjectOf} tells it from JDK 18 on and with ECJ; on JDK 17, javac's tree API does. Where a
 * build tool wraps the environment so that neither works, the file is unknown.
 */
final class AnnotatedSource {

    private AnnotatedSource() {}

    /** The file, if it is known and on the default file system. */
    static Optional<Path> of(ProcessingEnvironment environment, Element element) {
        return uriByElements(environment, element)
                .or(() -> uriByTrees(environment, element))
                .flatMap(AnnotatedSource::path);
    }

    private static Optional<URI> uriByElements(ProcessingEnvironment environment, Element element) {
        Object elements = environment.getElementUtils();
        try {
            Object file = elements.getClass()
                    .getMethod("getFileObjectOf", Element.class)
                    .invoke(elements, element);
            return file instanceof FileObject source ? Optional.of(source.toUri()) : Optional.empty();
        } catch (NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException
                | RuntimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uriByTrees(ProcessingEnvironment environment, Element element) {
        try {
            TreePath path = Trees.instance(environment).getPath(element);
            return path == null
                    ? Optional.empty()
                    : Optional.of(path.getCompilationUnit().getSourceFile().toUri());
        } catch (RuntimeException | LinkageError notJavac) {
            return Optional.empty();
        }
    }

    private static Optional<Path> path(URI uri) {
        try {
            return Optional.of(Path.of(uri));
        } catch (RuntimeException notAFile) {
            return Optional.empty();
        }
    }
}
