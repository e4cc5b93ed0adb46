package io.github.statuary.core.microprofileopenapi;

import io.github.statuary.GeneratedByStatuary;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.annotation.processing.Generated;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * The schemas and responses of {@code problems.openapi.json} in the OpenAPI document of the application.
 *
 * <p>What is there already under the same name and is equal, is shared. If it is not equal, ours has the last words of its package
 * in front of the name.
 */
@GeneratedByStatuary
@Generated("io.github.statuary.processor.StatuaryProcessor")
final class ProblemComponents {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Map<String, Schema> schemas = new LinkedHashMap<>();
    private final Map<String, APIResponse> responses = new LinkedHashMap<>();
    private final Map<String, String> schemaNames = new HashMap<>();

    private ProblemComponents(Components problems) {
        schemas.putAll(problems.getSchemas());
        if (problems.getResponses() != null) {
            responses.putAll(problems.getResponses());
        }
    }

    /** The components of this package, which are in the document from now on. */
    static ProblemComponents addedTo(OpenAPI document) {
        ProblemComponents components = new ProblemComponents(read());
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        components.addTo(document.getComponents());
        return components;
    }

    /** The response of that name in {@code problems.openapi.json}, which refers to schemas by the names that they have here. */
    APIResponse response(String name) {
        return responses.get(name);
    }

    /** The schema to which a reference of such a response refers. */
    Schema schema(String reference) {
        return schemas.get(reference.substring(SCHEMAS.length()));
    }

    /** The reference to the schema of a problem of any type. */
    String anyProblem() {
        return SCHEMAS + schemaNames.getOrDefault("Problem", "Problem");
    }

    private void addTo(Components all) {
        Map<String, Schema> takenSchemas = orEmpty(all.getSchemas());
        boolean complete = false;
        while (!complete) { // a schema that refers to one with another name is another one itself
            complete = true;
            for (Map.Entry<String, Schema> entry : schemas.entrySet()) {
                Schema taken = takenSchemas.get(entry.getKey());
                boolean another = taken != null
                        && (!taken.equals(entry.getValue())
                                || SchemaReferences.in(entry.getValue()).anyMatch(schemaNames::containsKey));
                if (another && !schemaNames.containsKey(entry.getKey())) {
                    schemaNames.put(
                            entry.getKey(),
                            freeName(
                                    entry.getKey(),
                                    name -> takenSchemas.containsKey(name) || schemas.containsKey(name)));
                    complete = false;
                }
            }
        }
        Map<String, Schema> named = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> {
            SchemaReferences.rename(schema, schemaNames);
            String free = schemaNames.getOrDefault(name, name);
            named.put(free, schema);
            if (!takenSchemas.containsKey(free)) {
                all.addSchema(free, schema);
            }
        });
        schemas.clear();
        schemas.putAll(named);
        addResponses(all);
    }

    private void addResponses(Components all) {
        Map<String, APIResponse> taken = orEmpty(all.getResponses());
        responses.forEach((name, response) -> {
            response.getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(type -> SchemaReferences.rename(type.getSchema(), schemaNames));
            if (!taken.containsKey(name)) {
                all.addResponse(name, response);
            } else if (!response.equals(taken.get(name))) {
                all.addResponse(
                        freeName(name, other -> taken.containsKey(other) || responses.containsKey(other)), response);
            }
        });
    }

    /** The name with the last word of the package in front, or with as many words as it takes to be free. */
    private static String freeName(String name, Predicate<String> taken) {
        String[] words = packageName().split("\\.");
        String free = name;
        for (int i = words.length - 1; i >= 0 && taken.test(free); i--) {
            free = Character.toUpperCase(words[i].charAt(0)) + words[i].substring(1) + free;
        }
        for (int number = 2; taken.test(free); number++) {
            free = name + "_" + number;
        }
        return free;
    }

    private static <T> Map<String, T> orEmpty(Map<String, T> map) {
        return map == null ? Map.of() : new LinkedHashMap<>(map);
    }

    private static String packageName() {
        String adapter = ProblemComponents.class.getPackageName();
        return adapter.substring(0, adapter.lastIndexOf('.'));
    }

    private static Components read() {
        String file = "META-INF/statuary/" + packageName() + "/problems.openapi.json";
        ClassLoader loader = ProblemComponents.class.getClassLoader();
        URL url = loader.getResource(file);
        if (url == null) {
            throw new IllegalStateException(file + " is not beside the classes: compile them again");
        }
        return SmallRyeOpenAPI.builder()
                .withApplicationClassLoader(loader)
                .withResourceLocator(path -> path.equals("/META-INF/openapi.json") ? url : null)
                .enableModelReader(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false)
                .defaultRequiredProperties(false)
                .build()
                .model()
                .getComponents();
    }
}
