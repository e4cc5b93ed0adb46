package io.github.statuary.processor.read;

import io.github.statuary.catalog.yaml.CatalogSource;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The places in which Statuary looks for catalogs, in their order. */
final class CatalogPlaces {

    private CatalogPlaces() {}

    static List<CatalogPlace> of(ProcessingEnvironment environment, CompilerFiles files, Element origin) {
        List<CatalogPlace> places = new ArrayList<>();
        String directories = environment.getOptions().get(Attribute.CATALOG_PATH_OPTION);
        if (directories != null) {
            for (String directory : directories.split(Pattern.quote(File.pathSeparator))) {
                places.add((name, tried) -> beside(Path.of(directory, "."), name, tried));
            }
        }
        places.add((name, tried) ->
                AnnotatedSource.of(environment, origin).flatMap(source -> beside(source, name, tried)));
        String packageName = environment
                .getElementUtils()
                .getPackageOf(origin)
                .getQualifiedName()
                .toString();
        places.add((name, tried) -> inLocation(files, StandardLocation.SOURCE_PATH, packageName, name, tried));
        places.add((name, tried) -> inClassOutput(files, name, tried));
        places.add((name, tried) -> inLocation(files, StandardLocation.CLASS_PATH, "", name, tried));
        places.add((name, tried) -> inModules(environment, files, name, tried));
        return places;
    }

    /** In the directory of another file. */
    private static Optional<CatalogSource> beside(Path sibling, String name, Set<String> tried) {
        try {
            Path file = sibling.toAbsolutePath().resolveSibling(name).normalize();
            tried.add(file.toString());
            return Files.isRegularFile(file)
                    ? Optional.of(new CatalogSource(file.toString(), () -> Files.newInputStream(file)))
                    : Optional.empty();
        } catch (RuntimeException notAPath) {
            return Optional.empty();
        }
    }

    /** Uses the path of the class output if it has one, because compilers refuse names with blanks. */
    private static Optional<CatalogSource> inClassOutput(CompilerFiles files, String name, Set<String> tried) {
        try {
            return beside(Path.of(files.classOutput("statuary-catalogs")), name, tried);
        } catch (IOException | RuntimeException notOnTheFileSystem) {
            return inLocation(files, StandardLocation.CLASS_OUTPUT, "", name, tried);
        }
    }

    private static Optional<CatalogSource> inLocation(
            CompilerFiles files, JavaFileManager.Location location, String folder, String name, Set<String> tried) {
        String spot = location.getName() + (folder.isEmpty() ? "" : " " + folder);
        tried.add(spot);
        try {
            FileObject file = files.find(location, folder, name);
            // Opened here already, because some compilers find every file and fail only when it is opened.
            byte[] content;
            try (InputStream stream = file.openInputStream()) {
                content = stream.readAllBytes();
            }
            return Optional.of(CatalogSource.of(nameOf(file, name), content));
        } catch (IOException | RuntimeException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<CatalogSource> inModules(
            ProcessingEnvironment environment, CompilerFiles files, String name, Set<String> tried) {
        for (ModuleElement module : environment.getElementUtils().getAllModuleElements()) {
            String moduleName = module.getQualifiedName().toString();
            if (!moduleName.isEmpty() && !moduleName.startsWith("java.") && !moduleName.startsWith("jdk.")) {
                Optional<CatalogSource> source =
                        inLocation(files, StandardLocation.MODULE_PATH, moduleName + "/", name, tried);
                if (source.isPresent()) {
                    return source;
                }
            }
        }
        return Optional.empty();
    }

    private static String nameOf(FileObject file, String name) {
        try {
            return Path.of(file.toUri()).toString();
        } catch (RuntimeException notOnTheFileSystem) {
            return name;
        }
    }
}
