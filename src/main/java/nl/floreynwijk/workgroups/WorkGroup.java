package nl.floreynwijk.workgroups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Neighbours who take something on together. A group that ended does not begin again. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("workgroups_group")
class WorkGroup {

    @Id
    private final WorkGroupId id;

    private String name;
    private String purpose;
    private final Instant foundedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a group from its row. */
    WorkGroup(WorkGroupId id, String name, String purpose, Instant foundedAt) {
        this.id = id;
        this.name = name;
        this.purpose = purpose;
        this.foundedAt = foundedAt;
    }

    static WorkGroup founded(WorkGroupId id, WorkGroupPlan plan, Instant now) {
        requireFine(plan);
        return new WorkGroup(id, plan.name(), plan.purpose(), now);
    }

    private static void requireFine(WorkGroupPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("No working group: " + plan.problems());
        }
    }

    void become(WorkGroupPlan plan) {
        requireFine(plan);
        name = plan.name();
        purpose = plan.purpose();
    }

    void end(Instant now) {
        if (hasEnded()) {
            throw new IllegalStateException("It has ended");
        }
        endedAt = now;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    WorkGroupId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
