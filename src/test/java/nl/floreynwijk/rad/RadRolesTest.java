package nl.floreynwijk.rad;

import nl.floreynwijk.access.ServiceRolesTest;

/** Who may do what on an evening. */
class RadRolesTest extends ServiceRolesTest {

    @Override
    protected String whoMayDoWhat() {
        return """
                Becoming.becomeGroup: COORDINATOR BOARD
                Becoming.becomeProposal: COORDINATOR BOARD
                Becoming.rounds: COORDINATOR BOARD
                Boards.now: everybody
                Boards.open: everybody
                Boards.since: everybody
                CardPictures.open: everybody
                Cards.add: COORDINATOR BOARD
                Cards.change: COORDINATOR BOARD
                Cards.remove: COORDINATOR BOARD
                EveningCourse.close: COORDINATOR BOARD
                EveningCourse.end: COORDINATOR BOARD
                EveningCourse.goOn: COORDINATOR BOARD
                EveningCourse.open: COORDINATOR BOARD
                EveningCourse.pause: COORDINATOR BOARD
                EveningCourse.practise: COORDINATOR BOARD
                EveningCourse.reopen: COORDINATOR BOARD
                EveningCourse.show: COORDINATOR BOARD
                EveningCourse.startAgain: COORDINATOR BOARD
                EveningDoor.open: everybody
                EveningPrint.cards: COORDINATOR BOARD
                EveningPrint.sheets: COORDINATOR BOARD
                Evenings.all: COORDINATOR BOARD
                Evenings.change: COORDINATOR BOARD
                Evenings.find: COORDINATOR BOARD
                Evenings.plan: COORDINATOR BOARD
                Evenings.screen: COORDINATOR BOARD
                GuestNames.of: COORDINATOR BOARD
                GuestNames.remove: COORDINATOR BOARD
                Guests.join: everybody
                Guests.joinAgain: everybody
                Guests.joinFromHome: MEMBER
                Guests.put: everybody
                Guests.seat: everybody
                Helpers.add: COORDINATOR BOARD
                Helpers.end: COORDINATOR BOARD
                Helpers.of: COORDINATOR BOARD
                MemberEvenings.ended: MEMBER
                MemberEvenings.fromHome: MEMBER
                RadResults.ballots: COORDINATOR BOARD
                RadResults.of: MEMBER
                RadResults.ofRun: COORDINATOR BOARD
                RadResults.photo: MEMBER COORDINATOR BOARD
                ResultDesk.add: COORDINATOR BOARD
                ResultDesk.remove: COORDINATOR BOARD
                ResultDesk.spend: COORDINATOR BOARD
                ResultDesk.write: COORDINATOR BOARD
                ResultRequests.leaveEmail: everybody
                ResultRequests.ownAddress: everybody
                Sheets.duty: COORDINATOR BOARD
                Sheets.duty: everybody
                Sheets.enter: COORDINATOR BOARD
                Sheets.enter: everybody
                """;
    }
}
