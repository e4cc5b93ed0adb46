package io.github.statuary.benchmarks.mapping;

/** The limit for exceptions that know their status: a field of the base class of a small family. */
abstract class Fielded extends RuntimeException {

    private final int status;

    private Fielded(int status) {
        this.status = status;
    }

    static Fielded of(int status) {
        return switch (status % 7) {
            case 0 -> new Fielded0(status);
            case 1 -> new Fielded1(status);
            case 2 -> new Fielded2(status);
            case 3 -> new Fielded3(status);
            case 4 -> new Fielded4(status);
            case 5 -> new Fielded5(status);
            default -> new Fielded6(status);
        };
    }

    int status() {
        return status;
    }

    private static final class Fielded0 extends Fielded {
        Fielded0(int status) {
            super(status);
        }
    }

    private static final class Fielded1 extends Fielded {
        Fielded1(int status) {
            super(status);
        }
    }

    private static final class Fielded2 extends Fielded {
        Fielded2(int status) {
            super(status);
        }
    }

    private static final class Fielded3 extends Fielded {
        Fielded3(int status) {
            super(status);
        }
    }

    private static final class Fielded4 extends Fielded {
        Fielded4(int status) {
            super(status);
        }
    }

    private static final class Fielded5 extends Fielded {
        Fielded5(int status) {
            super(status);
        }
    }

    private static final class Fielded6 extends Fielded {
        Fielded6(int status) {
            super(status);
        }
    }
}
