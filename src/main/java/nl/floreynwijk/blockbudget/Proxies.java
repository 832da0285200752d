package nl.floreynwijk.blockbudget;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.RateLimits.Limit;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.membership.Membership;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Votes that people give to others in the block, as long as voting lasts. It takes the other one's consent, is taken back
 * until it is used, and is never handed on. The other side hears of it by mail.
 */
@Service
@InArea("blockbudget")
@RetryOnConflict
@Transactional
public class Proxies {

    /** Each asks a neighbour by mail. */
    private static final Limit OFFERS = new Limit("proxies", 10, Duration.ofDays(1));

    private final RoundRepository rounds;
    private final VoteStart start;
    private final ProxyRepository repository;
    private final ProxyQueries queries;
    private final VoterNames names;
    private final ProxyMails mails;
    private final RoomAccess access;
    private final RateLimits limits;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Proxies(
            RoundRepository rounds,
            VoteStart start,
            ProxyRepository repository,
            ProxyQueries queries,
            VoterNames names,
            ProxyMails mails,
            RoomAccess access,
            RateLimits limits,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.rounds = rounds;
        this.start = start;
        this.repository = repository;
        this.queries = queries;
        this.names = names;
        this.mails = mails;
        this.access = access;
        this.limits = limits;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** What whoever is signed in gave, was asked and holds; empty for a round that is not theirs to see. */
    @PreAuthorize("isAuthenticated()")
    public Optional<ProxyRoom> find(RoundId id) {
        var own = access.own();
        var units = Roll.unitsOf(own);
        return queries.find(id, units)
                .filter(it -> mayEnter(it, own))
                .map(it -> begun(id, it) ? queries.find(id, units).orElseThrow() : it)
                .map(it -> room(id, it, units));
    }

    /** Whether voting begins just now. */
    private boolean begun(RoundId id, ProxyQueries.Seen seen) {
        if (phase(seen) == Phase.CHECK && !today().isBefore(seen.days().voteFrom())) {
            start.ifDue(id);
            return true;
        }
        return false;
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private boolean mayEnter(ProxyQueries.Seen seen, List<Membership> own) {
        var lives = RoomAccess.livesIn(seen.block(), own);
        var leads = seen.lead().isPresent() && seen.lead().equals(currentAccount.find());
        return access.seesAll()
                || leads
                || (phase(seen).isOpen() && (lives || !seen.own().isEmpty()));
    }

    private Phase phase(ProxyQueries.Seen seen) {
        return seen.marks().phase(seen.days(), clock.instant());
    }

    private ProxyRoom room(RoundId id, ProxyQueries.Seen seen, Set<UUID> units) {
        var concerned = Stream.concat(
                        seen.own().stream(), seen.given().stream().flatMap(it -> Stream.of(it.giver(), it.holder())))
                .map(ProxyQueries.Vote::unit)
                .collect(toSet());
        var called = names.of(seen.voters(), concerned);
        var received = seen.given().stream()
                .filter(it -> units.contains(it.holder().unit()))
                .toList();
        return new ProxyRoom(
                id,
                seen.title(),
                seen.days().closing(),
                phase(seen) == Phase.VOTE,
                seen.voters(),
                seen.own().stream().map(it -> own(it, seen.given(), called)).toList(),
                received.stream()
                        .filter(it -> it.state() == ProxyState.OFFERED
                                && it.giver().way().isEmpty())
                        .map(it -> other(it, it.giver(), called))
                        .toList(),
                received.stream()
                        .filter(it -> it.state() == ProxyState.ACCEPTED || it.state() == ProxyState.USED)
                        .map(it -> other(it, it.giver(), called))
                        .toList());
    }

    private static ProxyRoom.Own own(ProxyQueries.Vote vote, List<ProxyQueries.Given> all, Map<UUID, String> called) {
        var given = all.stream().filter(it -> it.giver().id().equals(vote.id())).toList();
        return new ProxyRoom.Own(
                vote.id(),
                called.getOrDefault(vote.unit(), ""),
                vote.way(),
                given.stream()
                        .filter(it -> it.state() == ProxyState.OFFERED || it.state() == ProxyState.ACCEPTED)
                        .findFirst()
                        .map(it -> other(it, it.holder(), called)),
                given.stream()
                        .filter(it -> it.state() == ProxyState.DECLINED)
                        .map(it -> called.getOrDefault(it.holder().unit(), ""))
                        .distinct()
                        .toList());
    }

    private static ProxyRoom.Other other(ProxyQueries.Given given, ProxyQueries.Vote whom, Map<UUID, String> called) {
        return new ProxyRoom.Other(given.id(), called.getOrDefault(whom.unit(), ""), given.state());
    }

    /**
     * To whom a vote can be given: those on the roll of the round who do not hold as many as they may, by address or by
     * name.
     */
    @RolesAllowed(Roles.MEMBER)
    @Transactional(readOnly = true)
    public List<VoteName> holders(RoundId id) {
        var round = rounds.findById(id).orElseThrow();
        var units = unitsIn(round);
        var roll = queries.roll(id);
        if (roll.stream().noneMatch(it -> units.contains(it.unit()))) {
            throw new AccessDeniedException("No vote of theirs");
        }
        var full = queries.full(id);
        var others = roll.stream()
                .filter(it -> !units.contains(it.unit()) && !full.contains(it.id()))
                .collect(toMap(ProxyQueries.Vote::unit, ProxyQueries.Vote::id));
        return names.shown(round.rules().voters(), others.keySet()).entrySet().stream()
                .map(it -> new VoteName(requireNonNull(others.get(it.getKey())), it.getValue()))
                .toList();
    }

    private Set<UUID> unitsIn(Round round) {
        return access.own().stream()
                .flatMap(it -> Roll.unitOf(it, round.rules().voters()).stream())
                .collect(toSet());
    }

    /**
     * Asks somebody else in the block to use a vote of theirs.
     *
     * @param id made when the form was shown: asking it again is asking it once
     * @param giver their own vote
     * @param holder one of {@link #holders(RoundId)}
     * @throws AccessDeniedException when the vote is not their own: one that was given to them is not handed on
     * @throws IllegalArgumentException when the holder has no vote in this round, or is they themselves
     */
    @RolesAllowed(Roles.MEMBER)
    public ProxyOfferResult offer(ProxyId id, RoundId roundId, VoterId giver, VoterId holder) {
        var round = held(roundId);
        requireOwn(giver, round);
        if (repository.findById(id).isPresent()) {
            return new ProxyOfferResult.Offered();
        }
        if (round.phase(clock.instant()) != Phase.VOTE) {
            return new ProxyOfferResult.NotNow();
        }
        var votes = queries.lock(roundId, giver, holder);
        requireOther(holder, votes, round);
        var way = wayOf(giver, votes);
        if (way.isPresent()) {
            return new ProxyOfferResult.VotedAlready(way.get());
        }
        if (queries.isGiven(giver)) {
            return new ProxyOfferResult.GivenAlready();
        }
        if (queries.freePlace(holder).isEmpty()) {
            return new ProxyOfferResult.HolderFull();
        }
        var wait = limits.exceeded(OFFERS, currentAccount.id().toString());
        if (wait.isPresent()) {
            return new ProxyOfferResult.TooOften(wait.get());
        }
        var proxy = repository.save(Proxy.offered(id, roundId, giver, holder, currentAccount.id()));
        told(ProxyMails.News.OFFERED, BlockbudgetActions.PROXY_OFFERED, round, proxy, giver, holder);
        return new ProxyOfferResult.Offered();
    }

    private void requireOther(VoterId holder, List<ProxyQueries.Vote> votes, Round round) {
        var units = unitsIn(round);
        if (votes.stream().noneMatch(it -> it.id().equals(holder) && !units.contains(it.unit()))) {
            throw new IllegalArgumentException("Not somebody else on the roll of this round");
        }
    }

    private static Optional<Way> wayOf(VoterId voter, List<ProxyQueries.Vote> votes) {
        return votes.stream().filter(it -> it.id().equals(voter)).findFirst().flatMap(ProxyQueries.Vote::way);
    }

    /** Says yes to what somebody asked; from now on the giver cannot vote until they take it back. */
    @RolesAllowed(Roles.MEMBER)
    public ProxyAcceptResult accept(ProxyId id) {
        var asked = repository.findById(id).orElseThrow();
        var round = held(asked.round());
        requireOwn(asked.holder(), round);
        if (round.phase(clock.instant()) != Phase.VOTE) {
            return new ProxyAcceptResult.NotNow();
        }
        // Whoever votes, and whoever else they accept, waits for this
        var votes = queries.lock(round.id(), asked.giver(), asked.holder());
        var proxy = repository.lock(id).orElseThrow();
        return switch (proxy.state()) {
            case ACCEPTED, USED -> new ProxyAcceptResult.Accepted();
            case DECLINED, REVOKED -> new ProxyAcceptResult.Gone();
            case OFFERED ->
                wayOf(proxy.giver(), votes)
                        .<ProxyAcceptResult>map(ProxyAcceptResult.VotedAlready::new)
                        .orElseGet(() -> accept(round, proxy));
        };
    }

    private ProxyAcceptResult accept(Round round, Proxy proxy) {
        var place = queries.freePlace(proxy.holder());
        if (place.isEmpty()) {
            return new ProxyAcceptResult.Full();
        }
        proxy.accept(place.get(), currentAccount.id());
        repository.save(proxy);
        told(ProxyMails.News.ACCEPTED, BlockbudgetActions.PROXY_ACCEPTED, round, proxy, proxy.holder(), proxy.giver());
        return new ProxyAcceptResult.Accepted();
    }

    /** Says no to what somebody asked, or no longer yes: the giver has their vote again. */
    @RolesAllowed(Roles.MEMBER)
    public ProxyEndResult decline(ProxyId id) {
        var proxy = repository.findById(id).orElseThrow();
        requireOwn(proxy.holder(), held(proxy.round()));
        return end(id, ProxyState.DECLINED);
    }

    /** Takes a vote back that they gave, until it is used. */
    @RolesAllowed(Roles.MEMBER)
    public ProxyEndResult revoke(ProxyId id) {
        var proxy = repository.findById(id).orElseThrow();
        requireOwn(proxy.giver(), held(proxy.round()));
        return end(id, ProxyState.REVOKED);
    }

    private ProxyEndResult end(ProxyId id, ProxyState how) {
        var proxy = repository.lock(id).orElseThrow();
        var round = held(proxy.round());
        if (proxy.state() == ProxyState.USED) {
            return new ProxyEndResult.UsedAlready();
        }
        if (!proxy.isLive()) {
            return new ProxyEndResult.Ended();
        }
        if (round.phase(clock.instant()) != Phase.VOTE) {
            return new ProxyEndResult.NotNow();
        }
        if (how == ProxyState.REVOKED) {
            proxy.revoke();
            repository.save(proxy);
            told(
                    ProxyMails.News.REVOKED,
                    BlockbudgetActions.PROXY_REVOKED,
                    round,
                    proxy,
                    proxy.giver(),
                    proxy.holder());
        } else {
            proxy.decline();
            repository.save(proxy);
            told(
                    ProxyMails.News.DECLINED,
                    BlockbudgetActions.PROXY_DECLINED,
                    round,
                    proxy,
                    proxy.holder(),
                    proxy.giver());
        }
        return new ProxyEndResult.Ended();
    }

    /** It stays as it is until this is done: a close waits for it. */
    private Round held(RoundId id) {
        start.ifDue(id);
        return rounds.hold(id).orElseThrow();
    }

    private void requireOwn(VoterId voter, Round round) {
        if (queries.unitOf(voter).filter(unitsIn(round)::contains).isEmpty()) {
            throw new AccessDeniedException("Not a vote of their own");
        }
    }

    /** Notes it, and tells the other side. */
    private void told(ProxyMails.News news, AuditAction action, Round round, Proxy proxy, VoterId by, VoterId readers) {
        audit.record(action, round.id().toString());
        var voters = round.rules().voters();
        var unit = queries.unitOf(by).orElseThrow();
        var other = names.of(voters, List.of(unit)).getOrDefault(unit, round.blockName());
        var accounts =
                queries.unitOf(readers).map(it -> names.accountsOf(voters, it)).orElse(List.of());
        mails.tell(news, round, proxy.id(), other, accounts);
    }
}
