package nl.floreynwijk.harry;

import nl.floreynwijk.access.ServiceRolesTest;

/** Who may do what with responsibility lists. */
class HarryRolesTest extends ServiceRolesTest {

    @Override
    protected String whoMayDoWhat() {
        return """
                Answers.decline: MEMBER
                Answers.offer: MEMBER
                Answers.takeBack: MEMBER
                Answers.writeTo: MEMBER COORDINATOR BOARD
                Answers.writeToAsker: MEMBER
                Appointments.file: MEMBER COORDINATOR BOARD
                Guide.about: everybody
                Guide.inRoom: everybody
                Guide.landlords: everybody
                Guide.neighboursFor: everybody
                Guide.ownHousing: everybody
                Guide.search: everybody
                Guide.step: everybody
                JobFigureFiles.writeCsv: COORDINATOR BOARD
                JobFigureFiles.writeXlsx: COORDINATOR BOARD
                JobFigures.over: COORDINATOR BOARD
                Jobs.cancel: MEMBER COORDINATOR BOARD
                Jobs.confirmDone: MEMBER COORDINATOR BOARD
                Jobs.find: MEMBER COORDINATOR BOARD
                Jobs.meet: MEMBER COORDINATOR BOARD
                Jobs.mine: MEMBER COORDINATOR BOARD
                Jobs.passedBy: MEMBER COORDINATOR BOARD
                Jobs.photo: MEMBER COORDINATOR BOARD
                Jobs.raiseTrouble: MEMBER COORDINATOR BOARD
                LandlordDesk.all: COORDINATOR BOARD
                LandlordDesk.charge: COORDINATOR BOARD
                LandlordDesk.forget: COORDINATOR BOARD
                LandlordDesk.reach: COORDINATOR BOARD
                ListFiles.plan: COORDINATOR BOARD
                ListFiles.run: COORDINATOR BOARD
                ListFiles.write: COORDINATOR BOARD
                ListingDesk.block: COORDINATOR BOARD
                ListingDesk.clear: COORDINATOR BOARD
                ListingDesk.search: COORDINATOR BOARD
                ListingDesk.unblock: COORDINATOR BOARD
                ListingDesk.waiting: COORDINATOR BOARD
                Listings.beAway: MEMBER
                Listings.end: MEMBER
                Listings.mine: MEMBER
                Listings.offer: MEMBER
                Listings.pause: MEMBER
                Listings.photo: MEMBER
                Listings.resume: MEMBER
                Listings.search: MEMBER
                Lists.add: COORDINATOR BOARD
                Lists.all: COORDINATOR BOARD
                Lists.change: COORDINATOR BOARD
                Lists.compare: COORDINATOR BOARD
                Lists.discard: COORDINATOR BOARD
                Lists.draft: COORDINATOR BOARD
                Lists.find: COORDINATOR BOARD
                Lists.publish: COORDINATOR BOARD
                Lists.remove: COORDINATOR BOARD
                OwnSkills.mine: MEMBER
                PaidJobs.mine: MEMBER
                RequestDesk.askFor: COORDINATOR BOARD
                RequestDesk.board: COORDINATOR BOARD
                RequestDesk.clear: COORDINATOR BOARD
                RequestDesk.clearMessage: COORDINATOR BOARD
                RequestDesk.contactOf: COORDINATOR BOARD
                RequestDesk.decide: COORDINATOR BOARD
                RequestDesk.nameOf: COORDINATOR BOARD
                RequestDesk.removeMessage: COORDINATOR BOARD
                RequestDesk.send: COORDINATOR BOARD
                RequestDesk.stop: COORDINATOR BOARD
                RequestDesk.waiting: COORDINATOR BOARD
                RequestDesk.whoMayBeSent: COORDINATOR BOARD
                RequestDesk.widen: COORDINATOR BOARD
                Requests.ask: MEMBER
                Requests.choose: MEMBER COORDINATOR BOARD
                Requests.neighbour: MEMBER COORDINATOR BOARD
                ReviewDesk.clear: COORDINATOR BOARD
                ReviewDesk.hide: COORDINATOR BOARD
                ReviewDesk.hideAnswer: COORDINATOR BOARD
                ReviewDesk.list: COORDINATOR BOARD
                ReviewDesk.of: COORDINATOR BOARD
                ReviewDesk.waiting: COORDINATOR BOARD
                ReviewDesk.write: COORDINATOR BOARD
                Reviews.about: MEMBER
                Reviews.aboutAsker: MEMBER
                Reviews.answer: MEMBER
                Reviews.marksOf: MEMBER
                Reviews.marksOfAsker: MEMBER
                Reviews.of: MEMBER
                Reviews.report: MEMBER
                Reviews.write: MEMBER
                Skills.list: COORDINATOR BOARD
                Skills.nameOf: COORDINATOR BOARD
                Skills.register: COORDINATOR BOARD
                Skills.renew: COORDINATOR BOARD
                Skills.withdraw: COORDINATOR BOARD
                """;
    }
}
