package io.github.statuary.processor.plan;

import com.palantir.javapoet.ClassName;
import io.github.statuary.catalog.model.Catalog;
import io.github.statuary.catalog.model.Field;
import io.github.statuary.catalog.model.FieldType;
import io.github.statuary.catalog.model.FieldType.ListOf;
import io.github.statuary.catalog.model.FieldType.MapOf;
import io.github.statuary.catalog.model.FieldType.ObjectOf;
import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.JavaNames;
import io.github.statuary.catalog.model.Visibility;
import io.github.statuary.catalog.read.DeclaredProblem;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.ClassFacts;
import io.github.statuary.processor.request.ClassFacts.Access;
import io.github.statuary.processor.request.MemberClaim;
import io.github.statuary.processor.request.ObjectClaim;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The classes of members that are written as JSON objects: those that generated code can read. */
final class MappedObjects {

    private final String packageName;
    private final Catalog catalog;
    /** The simple names of the records that are generated into the package. */
    private final Set<String> generated = new HashSet<>();

    private final Collection<Mistake> mistakes;
    private final Map<String, ObjectClaim> claims = new HashMap<>();
    private final Map<String, MappedObject> used = new TreeMap<>();

    /** The names that are being resolved or are resolved: a class may be a member of itself. */
    private final Set<String> known = new LinkedHashSet<>();

    /**
     * @param mistakes gets what is wrong with the members of the classes
     */
    MappedObjects(String packageName, Catalog catalog, List<ObjectClaim> claims, Collection<Mistake> mistakes) {
        this.packageName = packageName;
        this.catalog = catalog;
        catalog.objects().forEach(object -> generated.add(object.className()));
        this.mistakes = mistakes;
        claims.forEach(claim -> this.claims.put(claim.type().qualifiedName(), claim));
    }

    /** The classes that the members so far consist of, in the order of their names. */
    List<MappedObject> used() {
        return List.copyOf(used.values());
    }

    /** A member of a class, whose type names only classes that are written as objects. */
    MappedMember member(MemberClaim member) {
        return new MappedMember(
                new Field(
                        member.name(),
                        resolved(member.type()),
                        member.primitive(),
                        Visibility.PUBLIC,
                        "",
                        javaName(member)),
                member.access(),
                member.isText(),
                !member.primitive());
    }

    /** The name of variables, where none follows from the member's name: that of the accessor, or any. */
    private static Optional<String> javaName(MemberClaim member) {
        if (JavaNames.giveIdentifier(member.name())) {
            return Optional.empty();
        }
        return Optional.of(
                JavaNames.giveIdentifier(member.access()) ? JavaNames.identifier(member.access()) : "member");
    }

    private FieldType resolved(FieldType type) {
        if (type instanceof ListOf list) {
            return new ListOf(resolved(list.element()));
        }
        if (type instanceof MapOf map) {
            return new MapOf(resolved(map.value()));
        }
        return type instanceof ObjectOf object ? ofClass(object.name()) : type;
    }

    /** An object, or a text if generated code cannot read the class. */
    private FieldType ofClass(String name) {
        ObjectClaim claim = claims.get(name);
        if (claim == null) {
            return generated.contains(name) ? ofGenerated(ClassName.get(packageName, name)) : Scalar.STRING;
        }
        if (claim.generated()) {
            return ofGenerated(claim.type().name());
        }
        if (!isVisible(claim.type())) {
            if (claim.annotated()) {
                mistakes.add(Message.NOT_VISIBLE.at(
                        claim.type().place(), claim.type().name(), "not public", packageName));
            }
            return Scalar.STRING;
        }
        if (known.add(name)) {
            DeclaredProblem<Place> declared =
                    DeclaredProblem.object(claim.type().place());
            MemberRules.check(
                    claim.members(), member -> declared.member(member.name(), true, member.place()), mistakes);
            MemberRules.add(declared.mistakes(catalog), mistakes);
            used.put(name, object(claim));
        }
        return new ObjectOf(name);
    }

    private FieldType ofGenerated(ClassName name) {
        if (known.add(name.canonicalName())) {
            used.put(name.canonicalName(), new MappedObject(name, name, Set.of(), true, List.of()));
        }
        return new ObjectOf(name.canonicalName());
    }

    private MappedObject object(ObjectClaim claim) {
        Set<String> warnings = new TreeSet<>(claim.type().warnings());
        claim.members().forEach(member -> warnings.addAll(member.warnings()));
        return new MappedObject(
                claim.type().name(),
                claim.type().type(),
                warnings,
                false,
                claim.members().stream().map(this::member).toList());
    }

    private boolean isVisible(ClassFacts type) {
        return type.access() == Access.PUBLIC
                || (type.access() == Access.PACKAGE && type.name().packageName().equals(packageName));
    }
}
