package io.github.statuary.benchmarks;

import io.github.statuary.benchmarks.report.Table;

/** One table's way from nothing to figures. */
public interface Chapter {

    /** The name of the table in files and on the command line. */
    String name();

    Table measure(Form form) throws Exception;
}
