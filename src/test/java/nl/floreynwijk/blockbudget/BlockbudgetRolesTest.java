package nl.floreynwijk.blockbudget;

import nl.floreynwijk.access.ServiceRolesTest;

/** Who may do what in the voting room. */
class BlockbudgetRolesTest extends ServiceRolesTest {

    @Override
    protected String whoMayDoWhat() {
        return """
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
    }
}
