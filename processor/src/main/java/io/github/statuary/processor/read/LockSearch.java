package io.github.statuary.processor.read;

import io.github.statuary.processor.report.LockMessage;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.request.LockFile;
import io.github.statuary.processor.request.LockMode;
import io.github.statuary.processor.request.LockRequest;
import io.github.statuary.processor.request.Request;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the lock of a package, which switches the check on. */
public final class LockSearch {

    /** The name of the file of a lock. */
    public static final String NAME = "problems.lock.yaml";

    private final ProcessingEnvironment environment;
    private final CompilerFiles files;

    public LockSearch(ProcessingEnvironment environment, CompilerFiles files) {
        this.environment = environment;
        this.files = files;
    }

    /** The path of the lock of a package in a jar. */
    static String published(String packageName) {
        return "META-INF/statuary/" + packageName + "/" + NAME;
    }

    /** The lock to check; none if there is none and no option asks for it, if it is switched off, or with mistakes. */
    public Optional<LockRequest> find(Request request, List<Mistake> mistakes) {
        @Nullable String word = environment.getOptions().get(Attribute.LOCK_OPTION);
        @Nullable String against = environment.getOptions().get(Attribute.LOCK_AGAINST_OPTION);
        Optional<LockMode> mode = word == null ? Optional.of(LockMode.CHECK) : LockMode.find(word.strip());
        if (mode.isEmpty() || mode.get() == LockMode.OFF) {
            return Optional.empty();
        }
        Optional<Path> source = AnnotatedSource.of(environment, request.place().source());
        List<LockFile> found = new ArrayList<>();
        if (source.isPresent()) {
            add(beside(source.get()), NAME, found);
        } else if (files.has(StandardLocation.SOURCE_PATH, request.packageName(), NAME)) {
            found.add(inSourcePath(request.packageName()));
        }
        List<Path> named = inDirectories(request.packageName());
        for (Path path : named) {
            add(path, path.toString(), found);
        }
        if (found.size() > 1) {
            mistakes.add(LockMessage.TWO_LOCKS.at(
                    request.place(),
                    request.packageName(),
                    found.get(0).path(),
                    found.get(1).path()));
            return Optional.empty();
        }
        if (found.isEmpty() && word == null && against == null) {
            return Optional.empty();
        }
        String home = found.isEmpty() ? home(source, named) : found.get(0).path();
        Optional<LockFile> file = found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
        if (against != null) {
            int before = mistakes.size();
            file = ReleasedLock.find(against, published(request.packageName()), mistakes);
            if (mistakes.size() > before) {
                return Optional.empty();
            }
        }
        return Optional.of(new LockRequest(mode.get(), against != null, file, home));
    }

    /** Where a lock that is not there yet should be. */
    private static String home(Optional<Path> source, List<Path> named) {
        if (source.isPresent()) {
            return beside(source.get()).toString();
        }
        return named.isEmpty() ? NAME : named.get(0).toString();
    }

    private static Path beside(Path source) {
        return source.toAbsolutePath().resolveSibling(NAME).normalize();
    }

    /** The names that the lock may have in the directories of {@code -Astatuary.catalog.path}. */
    private List<Path> inDirectories(String packageName) {
        List<Path> paths = new ArrayList<>();
        @Nullable String directories = environment.getOptions().get(Attribute.CATALOG_PATH_OPTION);
        if (directories != null) {
            for (String directory : directories.split(Pattern.quote(File.pathSeparator))) {
                try {
                    paths.add(Path.of(directory, packageName + ".lock.yaml")
                            .toAbsolutePath()
                            .normalize());
                } catch (RuntimeException notAPath) {
                    // It has no catalog either.
                }
            }
        }
        return paths;
    }

    private static void add(Path path, String name, List<LockFile> found) {
        if (Files.isRegularFile(path)) {
            found.add(new LockFile(path.toString(), name, () -> Files.readAllBytes(path)));
        }
    }

    private LockFile inSourcePath(String packageName) {
        return new LockFile(NAME, NAME, () -> {
            try (InputStream content =
                    files.find(StandardLocation.SOURCE_PATH, packageName, NAME).openInputStream()) {
                return content.readAllBytes();
            }
        });
    }
}
