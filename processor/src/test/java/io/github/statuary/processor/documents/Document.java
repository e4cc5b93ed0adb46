package io.github.statuary.processor.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for users, with its blocks of code and its links. */
record Document(Path path) {
    static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^[a-z\\- ]*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(?:#[^)]*)?\\)");

    static Stream<Document> all() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream<Path> pages = docs.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
            return Stream.concat(Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve), pages)
                    .map(Document::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of this language, as they stand in the page. */
    List<String> blocks(String language) {
        return BLOCK.matcher(text())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** The blocks of Java as source files by their paths: a type's, or without a type a {@code package-info.java}. */
    Map<String, String> javaSources() {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String block : blocks("java")) {
            String folder = first(PACKAGE, block, "").replace('.', '/');
            sources.put(folder + "/" + first(TYPE, block, "package-info") + ".java", block);
        }
        return sources;
    }

    /** The page's first catalog beside the annotated package, if it has one. */
    Map<String, String> catalog(String folder) {
        return blocks("yaml").stream()
                .limit(1)
                .collect(Collectors.toMap(block -> folder + "problems.yaml", block -> block));
    }

    /** What the page links to within the repository. */
    List<Path> links() {
        return LINK.matcher(text())
                .results()
                .map(link -> path.resolveSibling(link.group(1)))
                .toList();
    }

    private static String first(Pattern pattern, String text, String fallback) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElse(fallback);
    }

    String text() {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return ROOT.relativize(path).toString();
    }
}
