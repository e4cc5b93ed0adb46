package io.github.statuary.processor.page;

import io.github.statuary.catalog.model.FieldType.Scalar;
import io.github.statuary.catalog.model.Retryable;
import java.util.List;

/** The fixed words in French. */
final class FrenchWords implements PageWords {

    @Override
    public String language() {
        return "fr";
    }

    @Override
    public String problemTypes() {
        return "Types de problèmes";
    }

    @Override
    public String allProblemTypes() {
        return "Tous les types de problèmes de ce service";
    }

    @Override
    public String aboutProblems(String rfc, String mediaType) {
        return "Les erreurs de ce service sont des problèmes selon la " + rfc + ", envoyés en " + mediaType + ".";
    }

    @Override
    public String deprecated() {
        return "Obsolète";
    }

    @Override
    public String draft() {
        return "Ébauche";
    }

    @Override
    public String whatADraftIs() {
        return "Ce type peut encore changer.";
    }

    @Override
    public String retired() {
        return "Retiré";
    }

    @Override
    public String whatRetiredMeans() {
        return "Plus aucune réponse n’a ce type. Son URI reste réservé.";
    }

    @Override
    public String whatToDo() {
        return "Que faire";
    }

    @Override
    public String tryAgain() {
        return "Réessayer\u202f?";
    }

    @Override
    public String retry(Retryable retryable, boolean pause) {
        String after = pause ? " après le délai indiqué dans Retry-After" : "";
        return switch (retryable) {
            case NO -> "Non. La même requête échouerait de nouveau.";
            case YES -> "Oui. La requête n’a pas eu d’effet\u202f; toute requête peut être renvoyée" + after + ".";
            case IF_IDEMPOTENT ->
                "Seulement si la méthode de la requête est idempotente, comme GET, PUT ou DELETE"
                        + (pause ? "," + after : "") + "\u00a0: la première requête a pu avoir un effet.";
        };
    }

    @Override
    public String members() {
        return "Membres";
    }

    @Override
    public String member() {
        return "membre";
    }

    @Override
    public String type() {
        return "type";
    }

    @Override
    public String meaning() {
        return "signification";
    }

    @Override
    public String standardMembers() {
        return "Chaque problème a aussi les membres de la RFC 9457\u00a0: type, title et status, et parfois detail et instance.";
    }

    @Override
    public String headerFields() {
        return "Champs d’en-tête";
    }

    @Override
    public String example() {
        return "Exemple";
    }

    @Override
    public String definition() {
        return "sa définition";
    }

    @Override
    public String section(String rfc, String section) {
        return rfc + ", section " + section;
    }

    @Override
    public String optional() {
        return ", facultatif";
    }

    @Override
    public String object() {
        return "Objet";
    }

    @Override
    public String objectNamed(String name) {
        return "objet " + name;
    }

    @Override
    public String arrayOf(String elements) {
        return "tableau d’éléments de type " + elements;
    }

    @Override
    public String objectOf(String values) {
        return "objet à valeurs de type " + values;
    }

    @Override
    public String oneOf(List<String> words) {
        return "choix parmi " + String.join(", ", words);
    }

    @Override
    public String scalar(Scalar scalar) {
        return switch (scalar) {
            case STRING -> "chaîne";
            case BOOLEAN -> "booléen";
            case INT, LONG -> "entier";
            case DECIMAL, DOUBLE -> "nombre";
            case URI -> "chaîne (URI)";
            case UUID -> "chaîne (UUID)";
            case DATE -> "chaîne (date)";
            case DATE_TIME -> "chaîne (date et heure)";
            case DURATION -> "chaîne (durée, comme PT1M30S)";
        };
    }
}
