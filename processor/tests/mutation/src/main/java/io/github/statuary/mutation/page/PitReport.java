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
    private static final Pattern OF_THE_CORE = Pattern.compile("com\\.acme\\.shop\\.http\\.\\w+");

    private PitReport() {}

    static List<Mutant> read(String module, Path file) throws IOException {
        NodeList nodes = mutations(file);
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            if (!isOthers(module, node)) {
                mutants.add(mutant(module, node));
            }
        }
        return mutants;
    }

    /** Whether the change is in the part of the core that this adapter does not call. */
    private static boolean isOthers(String module, Element node) {
        return module.startsWith("adapters/")
                && node.getAttribute("status").equals("NO_COVERAGE")
                && OF_THE_CORE.matcher(text(node, "mutatedClass")).matches();
    }

    private static Mutant mutant(String module, Element node) {
        return new Mutant(
                module,
                text(node, "mutatedClass"),
                text(node, "mutatedMethod").replace("<", "").replace(">", ""),
                Integer.parseInt(text(node, "lineNumber")),
                PACKAGES.matcher(text(node, "description")).replaceAll("").replace("::", "."),
                text(node, "methodDescription") + text(node, "mutator") + text(node, "indexes"),
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
