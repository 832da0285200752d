package nl.floreynwijk.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.blockbudget.AcceptProposalResult;
import nl.floreynwijk.blockbudget.CastResult;
import nl.floreynwijk.blockbudget.CheckedProposal;
import nl.floreynwijk.blockbudget.Choices;
import nl.floreynwijk.blockbudget.CommentId;
import nl.floreynwijk.blockbudget.CommentResult;
import nl.floreynwijk.blockbudget.EarlierRounds;
import nl.floreynwijk.blockbudget.IncompatibleResult;
import nl.floreynwijk.blockbudget.MergeProposalResult;
import nl.floreynwijk.blockbudget.ProposalCheck;
import nl.floreynwijk.blockbudget.ProposalId;
import nl.floreynwijk.blockbudget.ProposalPlan;
import nl.floreynwijk.blockbudget.ProposalTalk;
import nl.floreynwijk.blockbudget.Proposals;
import nl.floreynwijk.blockbudget.ProposeResult;
import nl.floreynwijk.blockbudget.ReceiptCode;
import nl.floreynwijk.blockbudget.RefuseProposalResult;
import nl.floreynwijk.blockbudget.SpareResult;
import nl.floreynwijk.blockbudget.SupportResult;
import nl.floreynwijk.blockbudget.Voting;
import org.springframework.stereotype.Component;

/** Lets people of the demo propose, decide and vote in a round, on the days of a round that began earlier. */
@Component
class DemoRounds {

    /** On which day a round is well into each phase; its days are those of a first round. */
    static final int IDEAS = 10;

    static final int CHECK = 25;
    static final int VOTE = 39;
    static final int OBJECTIONS = 54;
    static final int DOING = 79;

    private final EarlierRounds earlier;
    private final Proposals proposals;
    private final ProposalTalk talk;
    private final ProposalCheck check;
    private final Voting voting;
    private final DemoCast cast;

    DemoRounds(
            EarlierRounds earlier,
            Proposals proposals,
            ProposalTalk talk,
            ProposalCheck check,
            Voting voting,
            DemoCast cast) {
        this.earlier = earlier;
        this.proposals = proposals;
        this.talk = talk;
        this.check = check;
        this.voting = voting;
        this.cast = cast;
    }

    /** From now on it is this day of the round, counted from its first. */
    void goTo(DemoRound round, int day) {
        earlier.putBack(round.id(), round.goTo(day));
    }

    /** Each on a day of its own. */
    void propose(DemoRound round, List<DemoIdea> ideas) {
        for (var idea : ideas) {
            propose(round, idea);
            goTo(round, round.day() + 1);
        }
    }

    private void propose(DemoRound round, DemoIdea idea) {
        var id = ProposalId.random();
        var guess = Optional.of(Euros.of(idea.euros())).filter(it -> !it.equals(Euros.ZERO));
        var plan = new ProposalPlan(idea.title(), idea.text(), idea.place(), guess);
        cast.as(
                idea.by(),
                () -> require(proposals.propose(id, round.id(), plan, List.of()), ProposeResult.Proposed.class));
        idea.supporters().forEach(it -> cast.as(it, () -> require(proposals.support(id), SupportResult.Noted.class)));
        idea.remarks().forEach(it -> say(id, it));
        round.add(idea.title(), id);
    }

    private void say(ProposalId about, DemoIdea.Remark remark) {
        Runnable saying =
                () -> require(talk.comment(CommentId.random(), about, remark.text()), CommentResult.Placed.class);
        if (remark.by().isEmpty()) {
            cast.asOffice(saying);
        } else {
            cast.as(remark.by(), saying);
        }
    }

    /** What the office makes of each, those first that others become part of. */
    void decide(DemoRound round, List<DemoIdea> ideas) {
        cast.asOffice(() -> {
            var seen = check.board(round.id()).orElseThrow().proposals().stream()
                    .collect(Collectors.toMap(CheckedProposal::id, CheckedProposal::version));
            ideas.forEach(it -> {
                var id = round.proposal(it.title());
                decide(round, id, Objects.requireNonNull(seen.get(id)), it.decision());
            });
        });
    }

    private void decide(DemoRound round, ProposalId id, int seen, DemoIdea.Decision decision) {
        switch (decision) {
            case DemoIdea.Decision.None() -> {}
            case DemoIdea.Decision.Accepted(var costing) ->
                require(check.accept(id, costing, seen), AcceptProposalResult.Accepted.class);
            case DemoIdea.Decision.Refused(var reason) ->
                require(check.refuse(id, reason), RefuseProposalResult.Refused.class);
            case DemoIdea.Decision.Merged(var into, var reason) ->
                require(check.merge(id, round.proposal(into), reason), MergeProposalResult.Merged.class);
        }
    }

    /** Of these at most one wins. */
    void incompatible(DemoRound round, String one, String other) {
        var both = Set.of(round.proposal(one), round.proposal(other));
        cast.asOffice(() -> require(check.incompatible(round.id(), both), IncompatibleResult.Noted.class));
    }

    /** It gets what is left. */
    void spare(DemoRound round, String words) {
        var proposal = Optional.of(round.proposal(words));
        cast.asOffice(() -> require(check.spare(round.id(), proposal), SpareResult.Chosen.class));
    }

    /** Casts the ballot of whoever lives there, for what has these words in its title. */
    void vote(DemoRound round, String given, String... words) {
        vote(round, given, Choices.of(Stream.of(words).map(round::proposal).toList()));
    }

    /** The same, where points are handed out. */
    void vote(DemoRound round, String given, Map<String, Integer> points) {
        vote(
                round,
                given,
                new Choices(points.entrySet().stream()
                        .collect(Collectors.toMap(it -> round.proposal(it.getKey()), Map.Entry::getValue))));
    }

    private void vote(DemoRound round, String given, Choices choices) {
        cast.as(given, () -> {
            var own = voting.paper(round.id()).orElseThrow().votes().getFirst();
            require(voting.cast(round.id(), own.voter(), ReceiptCode.random(), choices), CastResult.Cast.class);
        });
    }

    /** The demo is what its texts say, or there is none. */
    static <T, R extends T> R require(T result, Class<R> wanted) {
        if (!wanted.isInstance(result)) {
            throw new IllegalStateException("The demo could not be filled: " + result);
        }
        return wanted.cast(result);
    }
}
