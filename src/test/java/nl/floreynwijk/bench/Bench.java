package nl.floreynwijk.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.floreynwijk.blockbudget.BlockbudgetGroup;
import nl.floreynwijk.budgets.BudgetsGroup;
import nl.floreynwijk.green.GreenGroup;
import nl.floreynwijk.harry.HarryGroup;
import nl.floreynwijk.membership.MembershipGroup;
import nl.floreynwijk.notification.MailGroup;
import nl.floreynwijk.parade.ParadeGroup;
import nl.floreynwijk.rad.RadGroup;
import nl.floreynwijk.tally.TallyGroup;

/** {@code ./portal bench [GROUP…] [--json]}: measures, prints each figure beside its limit, and fails where one is missed. */
public final class Bench {

    static final List<Group> GROUPS = List.of(
            new SessionGroup(),
            new StartGroup(),
            new MailGroup(),
            new MembershipGroup(),
            new BudgetsGroup(),
            new TallyGroup(),
            new BlockbudgetGroup(),
            new HarryGroup(),
            new GreenGroup(),
            new ParadeGroup(),
            new RadGroup());

    static final int ALL_MET = 0;
    static final int MISSED = 1;
    static final int MISUSED = 2;

    private final List<Group> known;
    private final PrintStream out;
    private final PrintStream err;

    Bench(List<Group> known, PrintStream out, PrintStream err) {
        this.known = known;
        this.out = out;
        this.err = err;
    }

    /** What a portal in this process logs is no figure: it goes where the progress goes. */
    public static void main(String[] arguments) {
        var out = System.out;
        System.setOut(System.err);
        System.exit(new Bench(GROUPS, out, System.err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        var report = new Report(out, arguments.contains("--json"));
        var names = arguments.stream().filter(it -> !it.equals("--json")).toList();
        var unknown = names.stream().filter(it -> find(it).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            err.println("portal: unknown group '" + unknown.getFirst() + "'. There are: "
                    + known.stream().map(Group::name).collect(Collectors.joining(", ")) + ".");
            return MISUSED;
        }
        var wanted = names.isEmpty()
                ? known
                : names.stream().distinct().flatMap(it -> find(it).stream()).toList();
        var ended = wanted.stream().map(it -> measure(it, report)).toList();
        return ended.stream().allMatch(it -> it == ALL_MET) ? ALL_MET : MISSED;
    }

    private Optional<Group> find(String name) {
        return known.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** A group that breaks off misses its limits; what it measured until then is printed, and the next has its turn. */
    private int measure(Group group, Report report) {
        var figures = new ArrayList<Figure>();
        var complete = true;
        try (var stage = new Stage(group.name(), err)) {
            group.measure(stage, figures::add);
        } catch (Exception e) {
            complete = false;
            err.println("portal: " + group.name() + " could not be measured to the end:");
            e.printStackTrace(err);
        }
        report.print(group.name(), figures);
        return complete && figures.stream().allMatch(it -> it.met().orElse(true)) ? ALL_MET : MISSED;
    }
}
