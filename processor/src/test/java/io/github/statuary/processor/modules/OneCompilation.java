package io.github.statuary.processor.modules;

import io.github.statuary.processor.StatuaryProcessor;
import io.github.statuary.processor.harness.Compilation;
import io.github.statuary.processor.harness.Compiled;
import io.github.statuary.processor.harness.CompilerKind;
import io.github.statuary.processor.harness.ShopPackage;
import java.nio.file.Path;

/** Several annotated packages below {@code com.acme} in one compilation. */
record OneCompilation(Compilation compilation) {

    OneCompilation(CompilerKind compiler, Path... classPath) {
        this(Compilation.with(compiler).classPath(classPath).processor(StatuaryProcessor::new));
    }

    OneCompilation with(String name, String annotation) {
        String packageName = "com.acme." + name;
        return source(
                packageName.replace('.', '/') + "/package-info.java", ShopPackage.packageInfo(packageName, annotation));
    }

    OneCompilation source(String path, String text) {
        return new OneCompilation(compilation.source(path, text));
    }

    Compiled run(Path directory) {
        return compilation.run(directory);
    }
}
