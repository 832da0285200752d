package nl.floreynwijk.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Which projects are in a count at all, and which rule each other out: at most one of a group is bought. */
final class Exclusions {

    private final boolean[] open;
    private final List<List<Integer>> incompatible;

    private Exclusions(boolean[] open, List<List<Integer>> incompatible) {
        this.open = open;
        this.incompatible = incompatible;
    }

    /** All of so many projects are in the count, and each goes with each. */
    static Exclusions none(int projects) {
        var open = new boolean[projects];
        Arrays.fill(open, true);
        return new Exclusions(open, List.of());
    }

    /** The same without these projects. */
    Exclusions without(Collection<Integer> projects) {
        var fewer = open.clone();
        projects.forEach(it -> fewer[it] = false);
        return new Exclusions(fewer, incompatible);
    }

    /** The same, where at most one is bought of each of these groups. */
    Exclusions withGroups(List<List<Integer>> groups) {
        return new Exclusions(open, List.copyOf(groups));
    }

    /** Whether each project is in the count before anything is bought; the caller's own. */
    boolean[] open() {
        return open.clone();
    }

    /** Closes what was bought, and what it rules out. */
    void close(boolean[] open, int project) {
        open[project] = false;
        with(project).forEach(other -> open[other] = false);
    }

    /** Those that are ruled out by buying this one. */
    List<Integer> with(int project) {
        var others = new ArrayList<Integer>();
        for (var group : incompatible) {
            if (group.contains(project)) {
                others.addAll(group);
                others.remove(Integer.valueOf(project));
            }
        }
        return others;
    }
}
