package io.github.statuary.processor.read;

import io.github.statuary.processor.request.ClassPath;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The class path, as the compiler's {@link Elements} show it to one package. */
public final class ElementsClassPath implements ClassPath {

    private final Elements elements;
    private final PackageElement target;
    private final @Nullable ModuleElement module;
    private final Collection<? extends Element> roots;
    private final int sourceLevel;

    /** @param roots the root elements of this round */
    public ElementsClassPath(ProcessingEnvironment environment, Element origin, Collection<? extends Element> roots) {
        this.elements = environment.getElementUtils();
        this.target = elements.getPackageOf(origin);
        this.module = elements.getModuleOf(origin);
        this.roots = roots;
        this.sourceLevel = SourceLevel.of(environment.getSourceVersion());
    }

    /** Looks from the user's module: a lookup without a module also finds types that the user's module cannot read. */
    @Override
    public boolean has(String qualifiedName) {
        try {
            return module == null
                    ? elements.getTypeElement(qualifiedName) != null
                    : elements.getTypeElement(module, qualifiedName) != null;
        } catch (RuntimeException incomplete) {
            return false; // ECJ aborts on a type whose supertypes are not on the class path
        }
    }

    @Override
    public Set<String> sourceTypes() {
        Set<String> names = new TreeSet<>();
        for (Element root : roots) {
            if ((root.getKind().isClass() || root.getKind().isInterface())
                    && target.equals(root.getEnclosingElement())) {
                names.add(root.getSimpleName().toString());
            }
        }
        return names;
    }

    @Override
    public boolean inNamedModule() {
        return module != null && !module.isUnnamed();
    }

    @Override
    public int sourceLevel() {
        return sourceLevel;
    }
}
