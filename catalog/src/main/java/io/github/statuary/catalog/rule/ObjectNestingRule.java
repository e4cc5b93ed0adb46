package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.declaration.Declaration;
import io.github.statuary.catalog.declaration.Declarations;
import io.github.statuary.catalog.declaration.Value.TypeOfField;
import io.github.statuary.catalog.mistake.CatalogMessage;
import io.github.statuary.catalog.mistake.Mistakes;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Objects are nested a few levels deep, and no object contains itself: a reader of the documentation comes to an end. */
final class ObjectNestingRule implements CatalogRule {

    private static final int MOST = 200;
    private static final int MOST_LEVELS = 8;

    @Override
    public <P> void check(Declarations<P> declarations, Mistakes<P> mistakes) {
        Map<String, Declaration<P>> objects = declarations.objects();
        if (objects.size() > MOST) {
            List<Declaration<P>> all = List.copyOf(objects.values());
            mistakes.add(CatalogMessage.MANY_OBJECTS, all.get(MOST).place(), objects.size(), MOST);
            return; // the check goes as deep as the objects do
        }
        Walk<P> walk = new Walk<>(objects, new HashMap<>(), new ArrayList<>(), mistakes);
        objects.keySet().forEach(walk::levelsOf);
    }

    /**
     * @param levels the levels of the objects that are finished
     * @param path the objects from the first one to the one that is looked at, each in the one before
     */
    private record Walk<P>(
            Map<String, Declaration<P>> objects, Map<String, Integer> levels, List<String> path, Mistakes<P> mistakes) {

        int levelsOf(String name) {
            Integer known = levels.get(name);
            Declaration<P> object = objects.get(name);
            if (known != null || object == null) {
                return known == null ? 0 : known;
            }
            path.add(name);
            int most = 1;
            for (Declaration<P> field : object.fields()) {
                if (field.fieldType().isPresent()) {
                    most = Math.max(most, levelsBelow(field.fieldType().get(), most));
                }
            }
            path.remove(path.size() - 1);
            levels.put(name, most);
            return most;
        }

        private int levelsBelow(TypeOfField<P> type, int otherwise) {
            if (!(type.type().map(each -> each.innermost()).orElse(null) instanceof ObjectOf inner)) {
                return otherwise;
            }
            int first = path.indexOf(inner.name());
            if (first >= 0) {
                List<String> cycle = new ArrayList<>(path.subList(first, path.size()));
                cycle.add(inner.name());
                mistakes.add(CatalogMessage.OBJECT_CYCLE, type.place(), inner.name(), String.join(" > ", cycle));
                return otherwise;
            }
            int below = levelsOf(inner.name()) + 1;
            if (below == MOST_LEVELS + 1) {
                mistakes.add(CatalogMessage.DEEP_OBJECTS, type.place(), MOST_LEVELS);
            }
            return below;
        }
    }
}
