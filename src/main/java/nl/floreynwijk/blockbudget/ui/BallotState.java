package nl.floreynwijk.blockbudget.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.BallotForm;
import nl.floreynwijk.blockbudget.BallotPaper;
import nl.floreynwijk.blockbudget.Choices;
import nl.floreynwijk.blockbudget.ProposalId;

/** What somebody has chosen so far on a ballot; places are given in the order of choosing. */
final class BallotState {

    private final BallotPaper paper;
    private final Map<ProposalId, Integer> chosen = new LinkedHashMap<>();

    BallotState(BallotPaper paper) {
        this.paper = paper;
    }

    BallotPaper paper() {
        return paper;
    }

    /** What is there already, such as a ballot that is being changed. */
    void take(Choices choices) {
        chosen.clear();
        choices.points().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(it -> chosen.put(it.getKey(), it.getValue()));
    }

    boolean has(ProposalId proposal) {
        return chosen.containsKey(proposal);
    }

    /** Its points, or its place; zero where it is not chosen. */
    int of(ProposalId proposal) {
        return paper.form() == BallotForm.RANK
                ? new ArrayList<>(chosen.keySet()).indexOf(proposal) + 1
                : chosen.getOrDefault(proposal, 0);
    }

    void choose(ProposalId proposal, boolean wanted) {
        if (wanted) {
            chosen.putIfAbsent(proposal, 1);
        } else {
            chosen.remove(proposal);
        }
    }

    void give(ProposalId proposal, int points) {
        if (points > 0) {
            chosen.put(proposal, points);
        } else {
            chosen.remove(proposal);
        }
    }

    /** Puts what is chosen one place up, before the one that was there. */
    void up(ProposalId proposal) {
        var order = new ArrayList<>(chosen.keySet());
        var at = order.indexOf(proposal);
        if (at > 0) {
            order.remove(at);
            order.add(at - 1, proposal);
            take(Choices.ranked(order));
        }
    }

    Choices choices() {
        return paper.form() == BallotForm.RANK ? Choices.ranked(List.copyOf(chosen.keySet())) : new Choices(chosen);
    }

    int pointsLeft() {
        return paper.points()
                - chosen.values().stream().mapToInt(Integer::intValue).sum();
    }

    Euros moneyLeft() {
        return paper.amount().minus(paper.costOf(chosen.keySet()));
    }

    boolean fits() {
        return paper.problemWith(choices()).isEmpty();
    }

    /** Whether one more would still fit: more money, or another point. */
    boolean fitsAlso(BallotPaper.Item item) {
        return switch (paper.form()) {
            case APPROVE, RANK -> true;
            case BASKET -> has(item.id()) || item.cost().compareTo(moneyLeft()) <= 0;
            case POINTS -> pointsLeft() > 0;
        };
    }

    /** As it is kept on the device of whoever is choosing. */
    String kept() {
        return chosen.entrySet().stream()
                .map(it -> it.getKey() + "=" + of(it.getKey()))
                .collect(Collectors.joining(","));
    }

    /** What was kept on the device, which may be anything; what is not on this ballot, or does not fit, is left out. */
    void restore(String kept) {
        var known = paper.items().stream().map(it -> it.id().toString()).toList();
        Arrays.stream(kept.split(",", -1))
                .map(it -> it.split("=", -1))
                .filter(it -> it.length == 2 && known.contains(it[0]) && it[1].matches("[1-9]\\d{0,3}"))
                .forEach(it -> restore(new ProposalId(UUID.fromString(it[0])), Integer.parseInt(it[1])));
    }

    private void restore(ProposalId proposal, int value) {
        var points = paper.form() == BallotForm.POINTS ? value : 1;
        chosen.put(proposal, points);
        if (!fits()) {
            chosen.remove(proposal);
        }
    }
}
