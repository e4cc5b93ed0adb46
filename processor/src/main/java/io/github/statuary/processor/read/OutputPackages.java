package io.github.statuary.processor.read;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;

/** The annotated packages whose generated classes are in the class output. */
final class OutputPackages {

    private static final String FACE = "Problems.class";
    private static final String MARKER = "L" + PackageReader.MARKER.replace('.', '/') + ";";
    /** Without an output folder the compiler says that the current folder is it, which may be of any size. */
    private static final int MOST_FILES = 100_000;

    private OutputPackages() {}

    /**
     * The names of the packages, in order; none if the output is not a folder of the file system.
     *
     * @param neighbour a package whose first part is probably that of the others, too
     */
    static List<String> find(CompilerFiles files, String neighbour) {
        Set<String> packages = new TreeSet<>();
        Optional<Path> root = root(files, neighbour);
        if (root.isPresent()) {
            try {
                Files.walkFileTree(root.get(), new Search(root.get(), packages));
            } catch (IOException | RuntimeException unreadable) {
                // What was found until then is all that can be known.
            }
        }
        return List.copyOf(packages);
    }

    private static Optional<Path> root(CompilerFiles files, String neighbour) {
        try {
            return parent(files.classOutput("statuary-packages"));
        } catch (IOException | RuntimeException onlyOfExistingFiles) {
            // ECJ tells the place only of a file or folder that exists.
        }
        try {
            return parent(files.classOutput(neighbour.split("\\.", 2)[0]));
        } catch (IOException | RuntimeException notOnTheFileSystem) {
            return Optional.empty();
        }
    }

    private static Optional<Path> parent(URI file) {
        return Optional.ofNullable(Path.of(file).getParent());
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<String> packages;
        private int visited;

        Search(Path root, Set<String> packages) {
            this.root = root;
            this.packages = packages;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean mayBePackage = folder.equals(root)
                    || SourceVersion.isIdentifier(folder.getFileName().toString());
            return mayBePackage ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            visited++;
            if (file.getFileName().toString().equals(FACE)
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARKER)) {
                String folder = root.relativize(file.getParent()).toString();
                packages.add(folder.replace(file.getFileSystem().getSeparator(), "."));
            }
            return visited < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
            return FileVisitResult.CONTINUE;
        }
    }
}
