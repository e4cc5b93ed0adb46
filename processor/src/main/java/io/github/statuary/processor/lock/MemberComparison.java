package io.github.statuary.processor.lock;

import io.github.statuary.processor.lock.LockChange.Part;
import io.github.statuary.processor.report.LockMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the members of one problem type. */
final class MemberComparison {

    private final String lockedType;
    private final String type;
    private final LockedProblem then;
    private final LockedProblem now;
    private final Collection<LockChange> changes;

    /**
     * @param lockedType the type URI in the lock
     * @param type the type URI in the package
     */
    MemberComparison(
            String lockedType, String type, LockedProblem then, LockedProblem now, Collection<LockChange> changes) {
        this.lockedType = lockedType;
        this.type = type;
        this.then = then;
        this.now = now;
        this.changes = changes;
    }

    void run() {
        then.members().forEach(this::compare);
        for (Map.Entry<String, LockedMember> member : now.members().entrySet()) {
            String parent = MemberPath.parent(member.getKey());
            boolean isKnown = then.members().containsKey(member.getKey());
            if (!isKnown && (parent.isEmpty() || then.members().containsKey(parent))) {
                added(member.getKey(), member.getValue());
            }
        }
        for (String mark : now.hidden()) {
            if (!then.hidden().contains(mark) && lockedType.equals(type)) {
                changes.add(LockChange.of(LockMessage.HIDDEN_ADDED, type, Part.KEY, then.line()));
            }
        }
    }

    private void compare(String path, LockedMember before) {
        Optional<LockedMember> after = now.member(path);
        String parent = MemberPath.parent(path);
        if (after.isEmpty()) {
            if (parent.isEmpty()
                    || now.member(parent).filter(LockedMember::isObject).isPresent()) {
                gone(path, before);
            }
            return; // what became of an object is said of the object
        }
        compareTypes(path, before, after.get());
        if (before.required() != after.get().required()) {
            add(
                    before.required() ? LockMessage.MADE_OPTIONAL : LockMessage.MADE_REQUIRED,
                    Part.MEMBER_REQUIRED,
                    path,
                    before.line());
        }
    }

    private void compareTypes(String path, LockedMember before, LockedMember after) {
        TypeChange change = TypeChange.between(before.type(), after.type());
        switch (change.kind()) {
            case SAME -> {}
            case NARROWER -> retyped(LockMessage.NARROWER_TYPE, path, before, after);
            case WIDER -> retyped(LockMessage.WIDER_TYPE, path, before, after);
            case OTHER -> retyped(LockMessage.OTHER_TYPE, path, before, after);
        }
        change.added().forEach(word -> add(LockMessage.ENUM_WORD_ADDED, Part.MEMBER_TYPE, path, before.line(), word));
        change.removed()
                .forEach(word -> add(LockMessage.ENUM_WORD_REMOVED, Part.MEMBER_TYPE, path, before.line(), word));
    }

    private void retyped(LockMessage message, String path, LockedMember before, LockedMember after) {
        add(
                message,
                Part.MEMBER_TYPE,
                path,
                before.line(),
                before.type().text(),
                after.type().text());
    }

    private void gone(String path, LockedMember before) {
        LockMessage message = before.required() ? LockMessage.REQUIRED_MEMBER_GONE : LockMessage.OPTIONAL_MEMBER_GONE;
        if (now.hidden().contains(HiddenName.of(type, path))) {
            add(message, Part.MEMBER, path, before.line(), "is log-only or secret here");
        } else {
            String how = renamed(path, before)
                    .map(name -> "is not here, but '" + name + "' is")
                    .orElse("is not here");
            add(message, Part.KEY, path, before.line(), how);
        }
    }

    /** The only new member beside it, if it is of the same type. */
    private Optional<String> renamed(String path, LockedMember before) {
        List<Map.Entry<String, LockedMember>> candidates = new ArrayList<>();
        for (Map.Entry<String, LockedMember> other : now.members().entrySet()) {
            if (MemberPath.parent(other.getKey()).equals(MemberPath.parent(path))
                    && !then.members().containsKey(other.getKey())) {
                candidates.add(other);
            }
        }
        return candidates.size() == 1 && candidates.get(0).getValue().type().equals(before.type())
                ? Optional.of(candidates.get(0).getKey())
                : Optional.empty();
    }

    private void added(String path, LockedMember member) {
        boolean wasHidden = then.hidden().contains(HiddenName.of(lockedType, path));
        if (wasHidden) {
            add(LockMessage.EXPOSED, Part.MEMBER, path, then.line(), LockWord.of(path) + ": " + member.text());
        } else {
            add(LockMessage.MEMBER_ADDED, Part.MEMBER, path, then.line());
        }
    }

    private void add(LockMessage message, Part part, String path, int line, Object... words) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(path);
        arguments.addAll(List.of(words));
        changes.add(new LockChange(message, type, part, MemberPath.names(path).get(0), line, arguments));
    }
}
