package io.github.statuary.processor.generate.upstream;

import io.github.statuary.catalog.model.ObjectType;
import io.github.statuary.processor.generate.text.JavaText;
import io.github.statuary.processor.plan.UpstreamObjects;

/** Writes the methods of {@code Upstream} that read objects in problems. */
final class ObjectReaders {

    private ObjectReaders() {}

    static void add(JavaText text, UpstreamObjects objects) {
        for (ObjectType object : objects.received()) {
            String record = objects.name(object.name());
            text.member()
                    .line("private static UpstreamProblem." + record + " " + methodName(record)
                            + "(UpstreamDecoder.Fields fields) {")
                    .indent();
            new PayloadFields(record, objects).addTo(text, object.fields());
            text.close();
        }
    }

    /** The method for the record of that name. */
    static String methodName(String record) {
        return "read" + record;
    }
}
