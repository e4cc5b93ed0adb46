package io.github.statuary.benchmarks.cost;

import java.lang.management.ManagementFactory;
import javax.tools.ToolProvider;

/** A JVM that compiles once, and prints the CPU time that it has taken from its start. */
public final class CompileOnce {

    private CompileOnce() {}

    /** @param arguments of the compiler */
    public static void main(String[] arguments) {
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime());
        System.exit(result);
    }
}
