package nl.floreynwijk.harry;

import java.util.Optional;

/**
 * By what a request was judged.
 *
 * @param list the version, and {@code item} what stands on it; both or neither
 */
record Judgement(RequestKind kind, Category category, Optional<ListId> list, Optional<Item> item) {

    /** Looked up before. */
    static Judgement by(Step.Answered answered) {
        var item = answered.item();
        var kind = item.duty() == Duty.TENANT ? RequestKind.NEIGHBOUR : RequestKind.TEAM;
        return new Judgement(kind, item.category(), Optional.of(answered.list().id()), Optional.of(item));
    }

    /** By its words alone, in which nothing was found. */
    static Judgement ofKind(Category category) {
        return new Judgement(RequestKind.NEIGHBOUR, category, Optional.empty(), Optional.empty());
    }
}
