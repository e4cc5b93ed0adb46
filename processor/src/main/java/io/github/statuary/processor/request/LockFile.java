package io.github.statuary.processor.request;

import java.io.IOException;

/**
 * The file of a lock.
 *
 * @param path the path of the file
 * @param name the file as messages about changes call it: short, if it is where a lock normally is
 * @param content opens the file
 */
public record LockFile(String path, String name, Content content) {

    /** Reads the bytes of a file. */
    @FunctionalInterface
    public interface Content {
        byte[] read() throws IOException;
    }
}
