package io.github.statuary.processor.request;

import java.util.Optional;

/**
 * What is to be done with the lock of a package.
 *
 * @param mode not {@code OFF}
 * @param released whether the lock is that of a release, which nobody changes
 * @param file the lock to compare with; empty if there is none yet
 * @param home where the lock of the package is or should be, as a path of the file system; a name alone if the place is not known
 */
public record LockRequest(LockMode mode, boolean released, Optional<LockFile> file, String home) {}
