package com.acme.library.future;

/** As a newer version of Statuary generates it. */
@io.github.statuary.GeneratedByStatuary
@io.github.statuary.GeneratedPackage(format = 99, core = "com.acme.library.future")
public final class Problems {}
