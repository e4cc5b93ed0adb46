package io.github.statuary.processor.page;

import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.Retryable;
import java.util.List;

/** The fixed words in German. */
final class GermanWords implements PageWords {

    @Override
    public String language() {
        return "de";
    }

    @Override
    public String problemTypes() {
        return "Fehlerarten";
    }

    @Override
    public String allProblemTypes() {
        return "Alle Fehlerarten dieses Dienstes";
    }

    @Override
    public String aboutProblems(String rfc, String mediaType) {
        return "Fehler meldet dieser Dienst nach " + rfc + ", als " + mediaType + ".";
    }

    @Override
    public String deprecated() {
        return "Veraltet";
    }

    @Override
    public String draft() {
        return "Entwurf";
    }

    @Override
    public String whatADraftIs() {
        return "Diese Fehlerart kann sich noch ändern.";
    }

    @Override
    public String retired() {
        return "Abgeschafft";
    }

    @Override
    public String whatRetiredMeans() {
        return "Keine Antwort hat diese Fehlerart mehr. Ihr URI bleibt vergeben.";
    }

    @Override
    public String whatToDo() {
        return "Was zu tun ist";
    }

    @Override
    public String tryAgain() {
        return "Noch einmal versuchen?";
    }

    @Override
    public String retry(Retryable retryable, boolean pause) {
        String after = pause ? " nach der Zeit in Retry-After" : "";
        return switch (retryable) {
            case NO -> "Nein. Dieselbe Anfrage würde wieder scheitern.";
            case YES ->
                "Ja. Die Anfrage hatte keine Wirkung; jede Anfrage darf" + after + " noch einmal gesendet werden.";
            case IF_IDEMPOTENT ->
                "Nur wenn die Methode der Anfrage idempotent ist, wie GET, PUT oder DELETE" + (pause ? "," + after : "")
                        + ": die erste Anfrage kann schon gewirkt haben.";
        };
    }

    @Override
    public String members() {
        return "Felder";
    }

    @Override
    public String member() {
        return "Feld";
    }

    @Override
    public String type() {
        return "Typ";
    }

    @Override
    public String meaning() {
        return "Bedeutung";
    }

    @Override
    public String standardMembers() {
        return "Jeder Fehler hat auch die Felder aus RFC 9457: type, title und status; dazu kommen manchmal detail und instance.";
    }

    @Override
    public String headerFields() {
        return "Header-Felder";
    }

    @Override
    public String example() {
        return "Beispiel";
    }

    @Override
    public String definition() {
        return "seine Definition";
    }

    @Override
    public String section(String rfc, String section) {
        return rfc + ", Abschnitt " + section;
    }

    @Override
    public String optional() {
        return ", optional";
    }

    @Override
    public String object() {
        return "Objekt";
    }

    @Override
    public String objectNamed(String name) {
        return "Objekt " + name;
    }

    @Override
    public String arrayOf(String elements) {
        return "Liste mit Elementen vom Typ " + elements;
    }

    @Override
    public String objectOf(String values) {
        return "Objekt mit Werten vom Typ " + values;
    }

    @Override
    public String oneOf(List<String> words) {
        return "Auswahl aus " + String.join(", ", words);
    }

    @Override
    public String scalar(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "Zeichenkette";
            case BOOLEAN -> "Wahrheitswert";
            case INT, LONG -> "ganze Zahl";
            case DECIMAL, DOUBLE -> "Zahl";
            case URI -> "Zeichenkette (URI)";
            case UUID -> "Zeichenkette (UUID)";
            case DATE -> "Zeichenkette (Datum)";
            case DATE_TIME -> "Zeichenkette (Datum und Uhrzeit)";
            case DURATION -> "Zeichenkette (Dauer, wie PT1M30S)";
        };
    }
}
