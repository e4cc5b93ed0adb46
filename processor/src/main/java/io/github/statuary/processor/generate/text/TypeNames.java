package io.github.statuary.processor.generate.text;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/** How a source file calls types: by their simple names, with imports, where nothing else in it has the name. */
public final class TypeNames {

    private final ClassName self;
    private final Set<String> taken;
    private final Set<ClassName> neighbours;
    private final TreeSet<String> imports = new TreeSet<>();

    /** @param taken the simple names that mean something of the file's own, or of its package */
    public TypeNames(ClassName self, Set<String> taken) {
        this(self, taken, Set.of());
    }

    /**
     * Names in a file.
     *
     * @param taken the simple names that mean something of the file's own, or of its package
     * @param neighbours types of the package that the file names, none of which has a name that is taken
     */
    public TypeNames(ClassName self, Set<String> taken, Set<ClassName> neighbours) {
        this.self = self;
        this.taken = new HashSet<>(taken);
        this.neighbours = neighbours;
        neighbours.forEach(neighbour -> this.taken.add(neighbour.simpleName()));
    }

    /** A class that is not of the package. Without the name that JavaPoet makes of it, since a thousand files ask many times. */
    public String of(Class<?> type) {
        return of(type.getPackageName(), type.getSimpleName(), type.getCanonicalName());
    }

    public String of(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            StringJoiner arguments = new StringJoiner(", ", of(generic.rawType()) + "<", ">");
            for (TypeName argument : generic.typeArguments()) {
                arguments.add(of(argument));
            }
            return arguments.toString();
        }
        return type instanceof ClassName name ? of(name) : type.toString();
    }

    private String of(ClassName type) {
        String name = type.simpleName();
        if (self.equals(type) || self.equals(type.enclosingClassName()) || neighbours.contains(type)) {
            return name;
        }
        return of(type.packageName(), name, type.canonicalName());
    }

    private String of(String packageName, String name, String canonicalName) {
        if (taken.contains(name)) {
            return canonicalName;
        }
        if (!packageName.equals("java.lang") && !packageName.equals(self.packageName())) {
            imports.add(canonicalName);
        }
        return name;
    }

    /** The statements for all that was asked for, in their order. */
    public String imports() {
        StringBuilder statements = new StringBuilder();
        for (String name : imports) {
            statements.append("import ").append(name).append(";\n");
        }
        return statements.toString();
    }
}
