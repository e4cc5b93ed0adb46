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

    private final PackageElement target;
    private final @Nullable ModuleElement module;
    private final TypeLookup types;
    private final Collection<? extends Element> roots;
    private final int sourceLevel;

    /** @param roots the root elements of this round */
    public ElementsClassPath(ProcessingEnvironment environment, Element origin, Collection<? extends Element> roots) {
        Elements elements = environment.getElementUtils();
        this.target = elements.getPackageOf(origin);
        this.module = elements.getModuleOf(origin);
        this.types = new TypeLookup(environment, origin);
        this.roots = roots;
        this.sourceLevel = SourceLevel.of(environment.getSourceVersion());
    }

    @Override
    public boolean has(String qualifiedName) {
        return types.find(qualifiedName).isPresent();
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
