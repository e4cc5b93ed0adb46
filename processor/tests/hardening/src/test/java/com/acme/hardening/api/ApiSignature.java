package com.acme.hardening.api;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything in a package that code outside can see, one line each, in a fixed order. */
final class ApiSignature {

    private static final int VISIBLE = Modifier.PUBLIC | Modifier.PROTECTED;

    private ApiSignature() {}

    /** The signature of the package of a class. */
    static String of(Class<?> member) throws Exception {
        return of(member, Pattern.compile(".*"));
    }

    /** The signature of the types with such names in the package of a class. */
    static String of(Class<?> member, Pattern wanted) throws Exception {
        String folder = member.getPackageName().replace('.', '/');
        Path code = Path.of(
                member.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> lines = new ArrayList<>();
        for (String name : names(code, folder)) {
            if (!wanted.matcher(name).matches()) {
                continue;
            }
            Class<?> type = Class.forName(member.getPackageName() + "." + name, false, member.getClassLoader());
            if ((type.getModifiers() & VISIBLE) != 0 && !type.isAnonymousClass()) {
                lines.addAll(lines(type));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> names(Path code, String folder) throws IOException {
        if (Files.isDirectory(code)) {
            return names(code.resolve(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(code, Map.of())) {
            return names(jar.getPath(folder));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> lines(Class<?> type) {
        List<String> lines = new ArrayList<>();
        lines.add(type.toGenericString().replaceFirst("(non-)?sealed ", "") // only a newer JDK writes this
                + (type.getGenericSuperclass() == null
                        ? ""
                        : " extends " + type.getGenericSuperclass().getTypeName())
                + Arrays.stream(type.getGenericInterfaces())
                        .map(each -> ", " + each.getTypeName())
                        .reduce("", String::concat));
        visible(lines, type.getDeclaredFields(), ApiSignature::field);
        visible(lines, type.getDeclaredConstructors(), Constructor::toGenericString);
        visible(lines, type.getDeclaredMethods(), ApiSignature::method);
        return lines;
    }

    /** With the value, if compilers copy it. */
    private static String field(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return field.toGenericString() + (constant ? " = " + field.get(null) : "");
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static String method(Method method) {
        return method.toGenericString()
                + (method.getDefaultValue() == null ? "" : " default " + value(method.getDefaultValue()));
    }

    private static String value(Object value) {
        return Arrays.deepToString(new Object[] {value});
    }

    private static <M extends Member> void visible(List<String> lines, M[] members, Function<M, String> text) {
        Arrays.stream(members)
                .filter(member -> (member.getModifiers() & VISIBLE) != 0 && !member.isSynthetic())
                .map(member -> "    " + text.apply(member))
                .sorted()
                .forEach(lines::add);
    }
}
