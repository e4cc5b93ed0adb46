package io.github.statuary.mutation.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads PIT's {@code mutations.xml}. */
final class PitReport {

    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z][\\w$]*[./])+(?=[A-Z])");
    private static final Pattern PACKAGE_OF_A_DESCRIPTOR =
            Pattern.compile("(com/acme/\\w+/http|io/github/statuary/core)/");

    private PitReport() {}

    /** The changes in one report. The module of an adapter has its server and its package behind it. */
    static List<Mutant> read(String name, Path file) throws IOException {
        String[] parts = name.split("/", 3);
        String module = parts.length == 3 ? parts[0] + "/" + parts[1] : name;
        Pattern own = Pattern.compile("com\\.acme\\.\\w+\\.http\\." + parts[parts.length - 1] + "\\..*");
        NodeList nodes = mutations(file);
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            if (parts.length < 3 || !isOthers(own, node)) {
                mutants.add(mutant(module, node));
            }
        }
        return mutants;
    }

    /** Whether the change is in the part of shared code that this adapter does not call. */
    private static boolean isOthers(Pattern own, Element node) {
        return node.getAttribute("status").equals("NO_COVERAGE")
                && !own.matcher(text(node, "mutatedClass")).matches();
    }

    private static Mutant mutant(String module, Element node) {
        return new Mutant(
                module,
                text(node, "mutatedClass"),
                text(node, "mutatedMethod").replace("<", "").replace(">", ""),
                Integer.parseInt(text(node, "lineNumber")),
                PACKAGES.matcher(text(node, "description")).replaceAll("").replace("::", "."),
                PACKAGE_OF_A_DESCRIPTOR.matcher(text(node, "methodDescription")).replaceAll("")
                        + text(node, "mutator")
                        + text(node, "indexes"),
                NOTICED.contains(node.getAttribute("status")));
    }

    private static NodeList mutations(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("mutation");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no report of PIT", e);
        }
    }

    private static String text(Element node, String tag) {
        return node.getElementsByTagName(tag).item(0).getTextContent();
    }
}
