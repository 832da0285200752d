package nl.floreynwijk.blockbudget;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.blockbudget.RoundPlan.Problem;
import nl.floreynwijk.membership.Memberships;
import nl.floreynwijk.membership.NamedMember;
import nl.floreynwijk.membership.NumberedMember;
import nl.floreynwijk.places.BlockId;
import org.springframework.stereotype.Component;

/** Finds the members who do something in a round: by their numbers, and the other way round. */
@Component
class TaskHolders {

    private final Memberships memberships;
    private final RoomAccess access;
    private final CurrentAccount currentAccount;

    TaskHolders(Memberships memberships, RoomAccess access, CurrentAccount currentAccount) {
        this.memberships = memberships;
        this.access = access;
        this.currentAccount = currentAccount;
    }

    /** Who is to do what, and all that is wrong with the plan. */
    record Found(RoundTasks tasks, Set<Problem> problems) {}

    Found find(RoundPlan plan, BlockId block) {
        var problems = EnumSet.noneOf(Problem.class);
        problems.addAll(plan.problems());
        var lead = found(plan.lead(), Problem.LEAD, problems).or(this::whoeverSetsItUp);
        if (lead.isPresent() && !memberships.livingIn(block).contains(lead.get())) {
            problems.add(Problem.LEAD);
        }
        var mediator = found(plan.mediator(), Problem.MEDIATOR, problems);
        if (mediator.isPresent() && mediator.equals(lead)) {
            problems.add(Problem.MEDIATOR);
        }
        var taken = Stream.of(lead, mediator).flatMap(Optional::stream).collect(Collectors.toSet());
        return new Found(new RoundTasks(lead, mediator, scrutineers(plan, taken, problems)), problems);
    }

    /** Nobody watches over what they have another task in, or twice: the first of two stands, the second is wrong. */
    private Set<AccountId> scrutineers(RoundPlan plan, Set<AccountId> taken, Set<Problem> problems) {
        var scrutineers = new HashSet<AccountId>();
        var problem = Problem.FIRST_SCRUTINEER;
        for (var number : plan.scrutineers()) {
            var found = found(OptionalInt.of(number), problem, problems);
            if (found.isPresent() && (taken.contains(found.get()) || !scrutineers.add(found.get()))) {
                problems.add(problem);
            }
            problem = Problem.SECOND_SCRUTINEER;
        }
        return scrutineers;
    }

    private Optional<AccountId> found(OptionalInt number, Problem otherwise, Set<Problem> problems) {
        var member = number.stream()
                .boxed()
                .flatMap(it -> memberships.numbered(it).stream())
                .map(NamedMember::account)
                .findFirst();
        if (number.isPresent() && member.isEmpty()) {
            problems.add(otherwise);
        }
        return member;
    }

    /** A member who sets up a round takes the lead in it. */
    private Optional<AccountId> whoeverSetsItUp() {
        return access.isOffice() ? Optional.empty() : currentAccount.find();
    }

    /** Who has these tasks, as far as they are members now; by task and number. */
    List<TaskHolder> of(RoundTasks tasks) {
        var entrusted = Stream.of(
                        entrusted(RoundTask.LEAD, tasks.lead().stream()),
                        entrusted(RoundTask.MEDIATOR, tasks.mediator().stream()),
                        entrusted(RoundTask.SCRUTINEER, tasks.scrutineers().stream()))
                .flatMap(it -> it)
                .toList();
        var members = memberships
                .having(entrusted.stream().map(Entrusted::account).distinct().toList())
                .stream()
                .collect(Collectors.toMap(NumberedMember::account, it -> it));
        return entrusted.stream()
                .flatMap(it -> Optional.ofNullable(members.get(it.account())).stream()
                        .map(member -> holder(it.task(), member)))
                .sorted(Comparator.comparing(TaskHolder::task).thenComparingInt(TaskHolder::number))
                .toList();
    }

    private record Entrusted(RoundTask task, AccountId account) {}

    private static Stream<Entrusted> entrusted(RoundTask task, Stream<AccountId> accounts) {
        return accounts.map(it -> new Entrusted(task, it));
    }

    private TaskHolder holder(RoundTask task, NumberedMember member) {
        return new TaskHolder(task, member.number(), access.seesAll() ? Optional.of(member.name()) : Optional.empty());
    }
}
