package io.github.statuary.mutation.page;

/**
 * One change that PIT made to the code.
 *
 * @param module such as {@code catalog}; for an adapter {@code adapters/} and the server
 * @param id tells it from the other changes of the class
 * @param noticed whether a test failed, ran without an end or used up the memory
 */
record Mutant(String module, String type, String method, int line, String change, String id, boolean noticed) {

    private static final String ADAPTERS = "adapters/";
    private static final String PACKAGE = "^(com\\.acme\\.\\w+\\.http|io\\.github\\.statuary\\.core)\\.";

    /** The group of the result: a package, or the server that an adapter runs on. */
    String group() {
        return module.startsWith(ADAPTERS)
                ? "adapters: `" + module.substring(ADAPTERS.length()) + "`"
                : module + ": `" + packageName() + "`";
    }

    /**
     * The place that a reason names: the class and the method, as in {@code JavaNames.constant}. An adapter's class has its
     * package before it, since several adapters have a class of the same name.
     */
    String place() {
        String name = module.startsWith(ADAPTERS)
                ? type.replaceFirst(PACKAGE, "")
                : type.substring(type.lastIndexOf('.') + 1);
        return name + "." + method;
    }

    /** What no other change has, but for that of the same code in another package. */
    String key() {
        return String.join(" ", module, place(), change, id);
    }

    /** Whether the class is one of an annotated package beside the one that the results are of. */
    boolean isOfAnotherPackage() {
        return type.matches("com\\.acme\\.(kiosk|loyalty)\\..*");
    }

    /** Whether the class is the one that the processor copies, and the tests are its own. */
    boolean isOfTheOriginal() {
        return type.startsWith("io.github.statuary.core.");
    }

    /** The class without its package, as in {@link #place()}. */
    String className() {
        return place().substring(0, place().lastIndexOf('.'));
    }

    /** The same change, noticed by the tests of this or of another run. */
    Mutant or(Mutant same) {
        return noticed ? this : same;
    }

    Survivor survivor() {
        return new Survivor(place(), line, change);
    }

    private String packageName() {
        String name = type.replaceFirst("^io\\.github\\.statuary\\.", "");
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
