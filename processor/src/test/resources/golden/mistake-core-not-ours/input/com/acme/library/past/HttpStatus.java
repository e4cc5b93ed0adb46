package com.acme.library.past;

/** As an older version of Statuary generated it. */
@io.github.statuary.GeneratedByStatuary
public enum HttpStatus {}
