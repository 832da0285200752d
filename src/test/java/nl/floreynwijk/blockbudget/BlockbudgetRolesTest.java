package nl.floreynwijk.blockbudget;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Service;

/** Who may do what in the voting room: every method of every service, tried by a visitor and by somebody with each role. */
@PortalTest
class BlockbudgetRolesTest {

    private static final String WHO_MAY_DO_WHAT = """
            LedRounds.all: COORDINATOR TREASURER BOARD
            LedRounds.drafts: MEMBER
            LedRounds.find: MEMBER COORDINATOR TREASURER BOARD
            Objections.answer: MEMBER COORDINATOR
            Objections.object: MEMBER
            Objections.withdraw: MEMBER
            OfficeProposals.propose: COORDINATOR BOARD
            OfficeProposals.roundsForIdeas: COORDINATOR BOARD
            PaperClosing.allPaperIsIn: MEMBER COORDINATOR
            PaperForms.print: COORDINATOR
            PaperForms.printAnew: COORDINATOR
            PaperForms.reprintable: COORDINATOR
            PaperForms.withdrawAll: COORDINATOR
            PaperVotes.confirm: MEMBER COORDINATOR
            PaperVotes.discard: MEMBER COORDINATOR
            PaperVotes.enter: MEMBER COORDINATOR
            PaperVotes.find: MEMBER COORDINATOR
            PaperVotes.readAnew: MEMBER COORDINATOR
            PaperVotes.waiting: MEMBER COORDINATOR
            PracticeRounds.load: COORDINATOR
            ProposalCheck.accept: COORDINATOR
            ProposalCheck.board: COORDINATOR
            ProposalCheck.compatible: COORDINATOR
            ProposalCheck.incompatible: COORDINATOR
            ProposalCheck.merge: COORDINATOR
            ProposalCheck.refuse: COORDINATOR
            ProposalCheck.reopen: COORDINATOR
            ProposalCheck.spare: COORDINATOR
            ProposalCheck.terms: COORDINATOR
            ProposalTalk.comment: MEMBER COORDINATOR
            ProposalTalk.remove: COORDINATOR
            ProposalTalk.takeBack: MEMBER COORDINATOR
            Proposals.change: MEMBER
            Proposals.find: whoever is signed in
            Proposals.of: whoever is signed in
            Proposals.photo: whoever is signed in
            Proposals.propose: MEMBER
            Proposals.support: MEMBER
            Proposals.terms: whoever is signed in
            Proposals.toChange: MEMBER
            Proposals.unsupport: MEMBER
            Proposals.withdraw: MEMBER
            Proxies.accept: MEMBER
            Proxies.decline: MEMBER
            Proxies.find: whoever is signed in
            Proxies.holders: MEMBER
            Proxies.offer: MEMBER
            Proxies.revoke: MEMBER
            Results.account: whoever is signed in
            Results.ballots: whoever is signed in
            Results.find: whoever is signed in
            Rounds.budgets: MEMBER COORDINATOR
            Rounds.change: MEMBER COORDINATOR
            Rounds.discard: MEMBER COORDINATOR
            Rounds.draft: MEMBER COORDINATOR
            Rounds.find: MEMBER COORDINATOR
            Rounds.move: COORDINATOR
            Rounds.nameOf: COORDINATOR
            Rounds.open: COORDINATOR
            Rounds.sizeOf: MEMBER COORDINATOR
            Rounds.stop: COORDINATOR
            Setbacks.decide: COORDINATOR BOARD
            Voting.ballotPaper: MEMBER
            Voting.cast: MEMBER
            Voting.change: MEMBER
            Voting.lookUp: MEMBER
            Voting.paper: MEMBER
            VotingRooms.enter: whoever is signed in
            VotingRooms.find: whoever is signed in
            VotingRooms.mine: whoever is signed in
            Works.addQuote: MEMBER COORDINATOR
            Works.confirm: MEMBER
            Works.file: whoever is signed in
            Works.find: whoever is signed in
            Works.order: MEMBER COORDINATOR
            Works.reportDone: MEMBER COORDINATOR
            Works.retry: COORDINATOR
            """;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestPeople people;

    @Test
    void everyServiceRefusesWhoeverMayNot() {
        var services = portal.getBeansWithAnnotation(Service.class).values().stream()
                .filter(it -> AopUtils.getTargetClass(it).getPackageName().equals(Rounds.class.getPackageName()))
                .sorted(Comparator.comparing(it -> AopUtils.getTargetClass(it).getSimpleName()))
                .toList();

        assertThat(services.stream().flatMap(this::lines).collect(joining("\n", "", "\n")))
                .isEqualTo(WHO_MAY_DO_WHAT);
    }

    private Stream<String> lines(Object service) {
        var type = AopUtils.getTargetClass(service);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(it -> Modifier.isPublic(it.getModifiers())
                        && !Modifier.isStatic(it.getModifiers())
                        && !it.isSynthetic())
                .sorted(Comparator.comparing(Method::getName))
                .map(it -> "%s.%s: %s".formatted(type.getSimpleName(), it.getName(), whoMay(service, it)))
                .distinct();
    }

    private String whoMay(Object service, Method method) {
        var who = Stream.<@Nullable Role>concat(Stream.of((Role) null), Arrays.stream(Role.values()))
                .filter(it -> may(it, service, method))
                .map(it -> it == null ? "visitor" : it.name())
                .toList();
        return who.size() == Role.values().length ? "whoever is signed in" : String.join(" ", who);
    }

    private boolean may(@Nullable Role role, Object service, Method method) {
        if (role == null) {
            TestPeople.signOut();
        } else {
            people.signedIn("%s-%d".formatted(role, System.nanoTime()), role);
        }
        return opens(service, method);
    }

    /** Whoever is let in gets further, and be it no further than to nothing that was given, which is nobody's. */
    private static boolean opens(Object service, Method method) {
        try {
            method.invoke(
                    service,
                    Arrays.stream(method.getParameterTypes())
                            .map(it -> it == int.class ? (Object) 0 : it == long.class ? (Object) 0L : null)
                            .toArray());
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AuthorizationDeniedException
                    || e.getCause() instanceof AuthenticationCredentialsNotFoundException);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
