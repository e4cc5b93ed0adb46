package io.github.statuary.processor.read;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds types by their names, as one package can see them. */
final class TypeLookup {

    private final Elements elements;
    private final @Nullable ModuleElement module;

    /** @param origin an element of the package */
    TypeLookup(ProcessingEnvironment environment, Element origin) {
        this.elements = environment.getElementUtils();
        this.module = elements.getModuleOf(origin);
    }

    /** The type. A lookup without the module would also find types that the module cannot read. */
    Optional<TypeElement> find(String qualifiedName) {
        try {
            return Optional.ofNullable(
                    module == null
                            ? elements.getTypeElement(qualifiedName)
                            : elements.getTypeElement(module, qualifiedName));
        } catch (RuntimeException incomplete) {
            return Optional.empty(); // ECJ aborts on a type whose supertypes are not on the class path
        }
    }
}
