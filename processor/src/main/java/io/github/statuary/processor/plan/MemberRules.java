package io.github.statuary.processor.plan;

import io.github.statuary.catalog.mistake.CatalogMistake;
import io.github.statuary.processor.report.Message;
import io.github.statuary.processor.report.Mistake;
import io.github.statuary.processor.report.Place;
import io.github.statuary.processor.request.MemberClaim;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The rules for the members of one class: generated code can read each, and each has its own name. */
final class MemberRules {

    private MemberRules() {}

    /** Adds what the rules of catalogs have found. */
    static void add(List<CatalogMistake<Place>> found, Collection<Mistake> mistakes) {
        for (CatalogMistake<Place> mistake : found) {
            mistakes.add(new Mistake(mistake.id(), mistake.place(), mistake.textWithoutPlace()));
        }
    }

    /** @param names gets each member whose name is to be checked */
    static void check(List<MemberClaim> members, Consumer<MemberClaim> names, Collection<Mistake> mistakes) {
        Map<String, MemberClaim> seen = new HashMap<>();
        for (MemberClaim member : members) {
            if (member.hiddenProperty().isPresent()) {
                mistakes.add(Message.KOTLIN_MEMBER.at(
                        member.place(), member.hiddenProperty().get()));
                continue;
            }
            names.accept(member);
            member.unreadable()
                    .ifPresent(
                            why -> mistakes.add(Message.MEMBER_NOT_READABLE.at(member.place(), member.access(), why)));
            MemberClaim earlier = seen.putIfAbsent(member.name(), member);
            if (earlier != null) {
                mistakes.add(Message.MEMBER_TWICE.at(member.place(), member.name(), earlier.access()));
            }
        }
    }
}
