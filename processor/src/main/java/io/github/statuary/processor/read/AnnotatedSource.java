package io.github.statuary.processor.read;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * The source file of an annotation.
 *
 * <p>{@code Elements.getFileObjectOf} returns it from JDK 18 on and with ECJ; on JDK 17, javac's tree API does. If a
 * build tool wraps the environment so that neither works, the file is unknown.
 *
 * <p>It is looked for in every compilation, so in plain code: a compiler that has just been started links each lambda anew, and a
 * method handle that is not called exactly.
 */
final class AnnotatedSource {

    private static final MethodType FILE_OF_ELEMENT = MethodType.methodType(JavaFileObject.class, Element.class);
    private static final MethodType CALL = FILE_OF_ELEMENT.insertParameterTypes(0, Elements.class);

    private AnnotatedSource() {}

    /** The file, if it is known and on the default file system. */
    static Optional<Path> of(ProcessingEnvironment environment, Element element) {
        Optional<URI> uri = uriByElements(environment, element);
        if (uri.isEmpty()) {
            uri = uriByTrees(environment, element);
        }
        return uri.isPresent() ? path(uri.get()) : Optional.empty();
    }

    private static Optional<URI> uriByElements(ProcessingEnvironment environment, Element element) {
        Elements elements = environment.getElementUtils();
        // Not getMethod(), which fails if any method of the class uses a type that only a later JDK has.
        for (Class<?> type : List.of(Elements.class, elements.getClass())) {
            try {
                JavaFileObject file = (JavaFileObject) MethodHandles.publicLookup()
                        .findVirtual(type, "getFileObjectOf", FILE_OF_ELEMENT)
                        .asType(CALL)
                        .invokeExact(elements, element);
                return file == null ? Optional.empty() : Optional.of(file.toUri());
            } catch (Throwable unknown) {
                // The other class may have it.
            }
        }
        return Optional.empty();
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
