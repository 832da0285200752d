package nl.floreynwijk.faults;

/** One thing a {@link Writer} began, and how far it is known to have come. */
final class Deed {

    private final String workload;
    private final String id;
    private final long begunAt;
    private volatile State state = State.BEGUN;

    /** How far a deed came, as the writer told. */
    enum State {
        /** Nothing was heard of it since: it may be there or not, but not half. */
        BEGUN,
        /** It was promised: it must be there. */
        ACKNOWLEDGED,
        /** The one who asked was told that it failed; it may be there or not, but not half. */
        REFUSED
    }

    Deed(String workload, String id, long begunAt) {
        this.workload = workload;
        this.id = id;
        this.begunAt = begunAt;
    }

    void acknowledge() {
        state = State.ACKNOWLEDGED;
    }

    void refuse() {
        state = State.REFUSED;
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    String subject() {
        return workload + " " + id;
    }

    long begunAt() {
        return begunAt;
    }
}
