package io.github.statuary.processor.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page for users, with its blocks of code and its links. */
record Document(Path path) {
    static final Path ROOT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();

    private static final String[] ELSEWHERE = {
        "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "sample-app/README.md"
    };
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("^[a-z\\- ]*(?:class|interface|record|enum) (\\w+)", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    static Stream<Document> all() {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            Stream<Path> pages = docs.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
            return Stream.concat(Stream.of(ELSEWHERE).map(ROOT::resolve), pages).map(Document::new);
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

    /**
     * What is compiled together, by paths: the package, and the code behind a catalog up to the next catalog that has code behind it.
     * The catalog lies beside the annotated package.
     */
    List<Map<String, String>> compilations(String folder) {
        Map<String, String> packages = new LinkedHashMap<>();
        Map<String, Map<String, String>> byCatalog = new LinkedHashMap<>();
        String catalog = blocks("yaml").stream().findFirst().orElse("");
        for (MatchResult block : BLOCK.matcher(text()).results().toList()) {
            String text = block.group(2);
            if (block.group(1).equals("yaml") && text.contains("problems:")) {
                catalog = text;
            } else if (block.group(1).equals("java")) {
                Map<String, String> target =
                        isPackage(text) ? packages : byCatalog.computeIfAbsent(catalog, any -> new LinkedHashMap<>());
                target.put(source(text), text);
            }
        }
        List<Map<String, String>> compilations = new ArrayList<>();
        byCatalog.forEach((problems, sources) -> {
            sources.putAll(packages);
            if (!problems.isEmpty()) {
                sources.put(folder + "problems.yaml", problems);
            }
            compilations.add(sources);
        });
        return compilations.isEmpty() ? List.of(packages) : compilations;
    }

    private static boolean isPackage(String block) {
        return first(TYPE, block, "").isEmpty();
    }

    /** The path of a type, or without a type of a {@code package-info.java}. */
    private static String source(String block) {
        return first(PACKAGE, block, "").replace('.', '/') + "/" + first(TYPE, block, "package-info") + ".java";
    }

    /** What the page links to within the repository. */
    List<Link> links() {
        return LINK.matcher(BLOCK.matcher(text()).replaceAll(""))
                .results()
                .map(link -> new Link(
                        link.group(1).isEmpty() ? path : path.resolveSibling(link.group(1)),
                        link.group(2) == null ? "" : link.group(2)))
                .toList();
    }

    /** The anchors of the headings, as GitHub makes them: without punctuation, with hyphens. */
    Set<String> anchors() {
        Set<String> anchors = new LinkedHashSet<>();
        HEADING.matcher(BLOCK.matcher(text()).replaceAll("")).results().forEach(heading -> {
            String anchor = heading.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\]\\([^)]*\\)", "")
                    .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                    .replace(' ', '-');
            String unique = anchor;
            for (int number = 1; !anchors.add(unique); number++) {
                unique = anchor + "-" + number;
            }
        });
        return anchors;
    }

    /**
     * A link within the repository.
     *
     * @param anchor empty if it leads to the file
     */
    record Link(Path file, String anchor) {

        boolean leadsSomewhere() {
            return Files.exists(file)
                    && (anchor.isEmpty() || new Document(file).anchors().contains(anchor));
        }
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
