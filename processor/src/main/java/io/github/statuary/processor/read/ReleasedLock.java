package io.github.statuary.processor.read;

import io.github.statuary.processor.report.LockMessage;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.LockFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The lock of a release, which {@code -Astatuary.lock.against} names: a file, or a jar or folder that contains it. */
final class ReleasedLock {

    private ReleasedLock() {}

    /**
     * The lock; none if the jar or folder has none for the package.
     *
     * @param name the path of the lock in a jar or folder
     */
    static Optional<LockFile> find(String against, String name, List<Mistake> mistakes) {
        Path path;
        try {
            path = Path.of(against).toAbsolutePath().normalize();
        } catch (RuntimeException notAPath) {
            mistakes.add(missing(against, name, "is no path"));
            return Optional.empty();
        }
        if (Files.isDirectory(path)) {
            Path file = path.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(file(file)) : Optional.empty();
        }
        if (!Files.isRegularFile(path)) {
            mistakes.add(missing(path.toString(), name, "does not exist"));
            return Optional.empty();
        }
        return path.toString().endsWith(".jar") ? inJar(path, name, mistakes) : Optional.of(file(path));
    }

    private static LockFile file(Path path) {
        return new LockFile(path.toString(), path.toString(), () -> Files.readAllBytes(path));
    }

    private static Optional<LockFile> inJar(Path jar, String name, List<Mistake> mistakes) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream content = zip.getInputStream(entry)) {
                byte[] bytes = content.readAllBytes();
                String place = jar + "!/" + name;
                return Optional.of(new LockFile(place, place, () -> bytes));
            }
        } catch (IOException | RuntimeException unreadable) {
            mistakes.add(missing(jar.toString(), name, "cannot be read: " + unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private static Mistake missing(String against, String name, String why) {
        return LockMessage.NO_SUCH_LOCK.at(Place.NOWHERE, against, why, name);
    }
}
