package com.acme;

import io.github.statuary.GenerateHttpStatuses;

@GenerateHttpStatuses(exceptions = 404)
public final class App {
    private App() {}
}
