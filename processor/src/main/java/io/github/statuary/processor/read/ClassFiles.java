package io.github.statuary.processor.read;

import java.io.IOException;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** Where the classes of a package lie, for messages. */
final class ClassFiles {

    private final CompilerFiles files;

    ClassFiles(CompilerFiles files) {
        this.files = files;
    }

    /** The jar or folder with the package; some words if the compiler does not say. */
    String placeOf(String packageName) {
        for (JavaFileManager.Location location : List.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)) {
            try {
                FileObject file = files.find(location, packageName, "HttpStatus.class");
                file.openInputStream().close(); // some compilers find every file
                return container(file.toUri().toString(), packageName);
            } catch (IOException | RuntimeException notThere) {
                // The other location may have it.
            }
        }
        return "a module of this compilation";
    }

    private static String container(String uri, String packageName) {
        int inside = uri.indexOf("!/");
        int folder = uri.indexOf("/" + packageName.replace('.', '/') + "/");
        String path = uri.substring(0, inside > 0 ? inside : folder > 0 ? folder : uri.length());
        return path.replaceFirst("^(?:jar:)?(?:file:)?(?://)?", "");
    }
}
