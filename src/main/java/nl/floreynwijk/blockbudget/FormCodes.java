package nl.floreynwijk.blockbudget;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives votes the codes of their paper forms. */
@Component
@Transactional
class FormCodes {

    /** So many are made in a few seconds. */
    static final int MOST_AT_ONCE = 100;

    private final RoundRepository rounds;
    private final VoteStart start;
    private final Papers papers;
    private final PaperRoll forms;
    private final VoterNames names;
    private final AuditTrail audit;
    private final Clock clock;

    FormCodes(
            RoundRepository rounds,
            VoteStart start,
            Papers papers,
            PaperRoll forms,
            VoterNames names,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.start = start;
        this.papers = papers;
        this.forms = forms;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** A form to print: whose it is, and its code, which is kept nowhere. */
    record Form(String addressee, PaperCode code) {}

    /** What came of asking for codes. */
    sealed interface Issue {

        /** These are to be printed now. */
        record Given(Round round, BallotPaper paper, List<Form> forms, int left) implements Issue {}

        /** There is nothing to print. */
        record Refused(PaperFormsResult why) implements Issue {}
    }

    List<VoteName> unused(RoundId id) {
        var round = rounds.findById(id).orElseThrow();
        var votes = forms.unused(id).stream()
                .collect(Collectors.toMap(PaperRoll.Vote::unit, PaperRoll.Vote::id, (first, _) -> first));
        return names.addressees(round, votes.keySet()).entrySet().stream()
                .map(it -> new VoteName(requireNonNull(votes.get(it.getKey())), it.getValue()))
                .toList();
    }

    /** Codes for votes that are not used and have none. Of two who ask at once the second one finds that they have. */
    Issue issue(RoundId id) {
        var round = locked(id);
        if (round.phase(clock.instant()) != Phase.VOTE) {
            return new Issue.Refused(new PaperFormsResult.NotNow());
        }
        return give(round, forms.unprinted(id));
    }

    Issue issueAnew(RoundId id, VoterId voter) {
        var round = locked(id);
        if (round.phase(clock.instant()) != Phase.VOTE) {
            return new Issue.Refused(new PaperFormsResult.NotNow());
        }
        var vote = forms.find(id, voter).orElseThrow();
        return vote.way()
                .<Issue>map(it -> new Issue.Refused(new PaperFormsResult.VotedAlready(it)))
                .orElseGet(() -> give(round, List.of(vote)));
    }

    private Issue give(Round round, List<PaperRoll.Vote> votes) {
        var byUnit = votes.stream()
                .collect(Collectors.toMap(PaperRoll.Vote::unit, Function.identity(), (first, _) -> first));
        var addressees = names.addressees(round, byUnit.keySet());
        if (addressees.isEmpty()) {
            return new Issue.Refused(new PaperFormsResult.NothingToPrint());
        }
        var codes = new LinkedHashMap<VoterId, PaperCode>();
        var printed = new ArrayList<Form>();
        addressees.entrySet().stream().limit(MOST_AT_ONCE).forEach(it -> {
            var code = PaperCode.random();
            codes.put(requireNonNull(byUnit.get(it.getKey())).id(), code);
            printed.add(new Form(it.getValue(), code));
        });
        forms.give(round.id(), codes);
        audit.record(BlockbudgetActions.PAPER_PRINTED, round.id().toString());
        return new Issue.Given(round, papers.of(round), printed, addressees.size() - printed.size());
    }

    int withdrawAll(RoundId id) {
        var round = locked(id);
        if (round.phase(clock.instant()) != Phase.VOTE) {
            // What was entered in time may still be confirmed
            return 0;
        }
        var withdrawn = forms.withdraw(
                id, forms.unused(id).stream().map(PaperRoll.Vote::id).toList());
        if (withdrawn > 0) {
            audit.record(BlockbudgetActions.PAPER_WITHDRAWN, round.id().toString());
        }
        return withdrawn;
    }

    /** Nobody votes or prints meanwhile. */
    private Round locked(RoundId id) {
        start.ifDue(id);
        return rounds.lock(id).orElseThrow();
    }
}
