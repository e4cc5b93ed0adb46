package io.github.statuary.catalog.rule;

import io.github.statuary.catalog.model.CoreTypes;
import io.github.statuary.catalog.model.ExceptionNaming;
import java.util.Set;
import java.util.stream.Stream;

/** The names that a catalog cannot use, because they are taken. */
final class TakenNames {

    /** A list rather than a look-up, because a look-up depends on the JDK. */
    private static final Set<String> PLATFORM = Set.of(("""
                    AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException
                    ArrayStoreException AssertionError AutoCloseable Boolean BootstrapMethodError Byte
                    CharSequence Character Class ClassCastException ClassCircularityError ClassFormatError
                    ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException Cloneable
                    Comparable Deprecated Double Enum EnumConstantNotPresentException Error Exception
                    ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError
                    IllegalAccessException IllegalArgumentException IllegalCallerException
                    IllegalMonitorStateException IllegalStateException IllegalThreadStateException
                    IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal
                    InstantiationError InstantiationException Integer InternalError InterruptedException
                    Iterable LayerInstantiationException LinkageError Long MatchException Math Module
                    ModuleLayer NegativeArraySizeException NoClassDefFoundError NoSuchFieldError
                    NoSuchFieldException NoSuchMethodError NoSuchMethodException NullPointerException Number
                    NumberFormatException Object OutOfMemoryError Override Package Process ProcessBuilder
                    ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
                    RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException
                    SecurityManager Short StableValue StackOverflowError StackTraceElement StackWalker
                    StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException StringTemplate
                    SuppressWarnings System Thread ThreadDeath ThreadGroup ThreadLocal Throwable
                    TypeNotPresentException UnknownError UnsatisfiedLinkError UnsupportedClassVersionError
                    UnsupportedOperationException VerifyError VirtualMachineError Void WrongThreadException""").split("\\s+"));

    private TakenNames() {}

    /** Whether a type of that name is generated from every catalog, or beside this one. */
    static boolean isCore(String name, ExceptionNaming naming) {
        return Stream.concat(CoreTypes.ALL.stream(), naming.taken().stream()).anyMatch(name::equalsIgnoreCase);
    }

    /** Whether the generated {@code HttpStatus} has a constant of that name for its own use. */
    static boolean isCoreConstant(String name) {
        return name.equals("BY_CODE");
    }

    /** Whether the name means a type of {@code java.lang} without an import. */
    static boolean isOfPlatform(String name) {
        return PLATFORM.contains(name);
    }
}
