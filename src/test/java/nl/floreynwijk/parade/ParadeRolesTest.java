package nl.floreynwijk.parade;

import nl.floreynwijk.access.ServiceRolesTest;

/** Who may do what with the market. */
class ParadeRolesTest extends ServiceRolesTest {

    @Override
    protected String whoMayDoWhat() {
        return """
                Agreements.agree: whoever is signed in
                Agreements.quote: whoever is signed in
                BookingCalendar.file: whoever is signed in
                BookingChanges.addOns: whoever is signed in
                BookingChanges.bring: whoever is signed in
                BookingChanges.describe: whoever is signed in
                BookingChanges.preview: whoever is signed in
                BookingChanges.removePhoto: whoever is signed in
                BookingChoices.isFull: whoever is signed in
                BookingChoices.of: whoever is signed in
                BookingDesk.answered: COORDINATOR PARADE_ORGANISER
                BookingDesk.approve: COORDINATOR PARADE_ORGANISER
                BookingDesk.cancel: COORDINATOR PARADE_ORGANISER
                BookingDesk.decline: COORDINATOR PARADE_ORGANISER
                BookingDesk.freeFor: COORDINATOR PARADE_ORGANISER
                BookingDesk.move: COORDINATOR PARADE_ORGANISER
                BookingDesk.queue: COORDINATOR PARADE_ORGANISER
                BookingDesk.refundPreview: COORDINATOR PARADE_ORGANISER
                Bookings.drop: whoever is signed in
                Bookings.extend: whoever is signed in
                Bookings.hold: whoever is signed in
                Bookings.holdAgain: whoever is signed in
                CheckIns.day: COORDINATOR PARADE_ORGANISER
                CheckIns.say: COORDINATOR PARADE_ORGANISER
                CheckIns.takeBack: COORDINATOR PARADE_ORGANISER
                EditionCourse.cancel: PARADE_ORGANISER
                EditionCourse.costOfCancelling: PARADE_ORGANISER
                EditionCourse.makeDefinite: PARADE_ORGANISER
                EditionCourse.makeUncertain: PARADE_ORGANISER
                EditionCourse.open: PARADE_ORGANISER
                EditionCourse.openAfterwards: PARADE_ORGANISER
                EditionDesk.all: COORDINATOR PARADE_ORGANISER
                EditionDesk.change: PARADE_ORGANISER
                EditionDesk.copy: PARADE_ORGANISER
                EditionDesk.find: COORDINATOR PARADE_ORGANISER
                EditionDesk.plan: PARADE_ORGANISER
                EditionDesk.proposal: PARADE_ORGANISER
                Editions.find: everybody
                Editions.seen: everybody
                Evaluations.mine: whoever is signed in
                Evaluations.say: whoever is signed in
                Evaluations.unanswered: whoever is signed in
                FigureDesk.of: PARADE_ORGANISER TREASURER
                FigureFiles.writeCsv: PARADE_ORGANISER TREASURER
                FigureFiles.writeXlsx: PARADE_ORGANISER TREASURER
                FloorPlans.find: everybody
                FloorPlans.now: everybody
                FloorPlans.of: everybody
                FloorPlans.picture: everybody
                FloorPlans.since: everybody
                InvoicePapers.picture: whoever is signed in
                InvoicePapers.print: whoever is signed in
                MarketMessages.count: PARADE_ORGANISER
                MarketMessages.send: PARADE_ORGANISER
                MoneyFiles.writeCsv: TREASURER
                MoneyFiles.writeXlsx: TREASURER
                OnlineCheckout.begin: whoever is signed in
                OnlineCheckout.isOffered: whoever is signed in
                OwnBookings.ask: whoever is signed in
                OwnBookings.cancel: whoever is signed in
                OwnBookings.find: whoever is signed in
                OwnBookings.mine: whoever is signed in
                OwnBookings.refundPreview: whoever is signed in
                OwnBookings.refuseMove: whoever is signed in
                OwnMoney.of: whoever is signed in
                OwnMoney.refunds: whoever is signed in
                ParadeBank.choices: TREASURER
                ParadeBank.lines: PARADE_ORGANISER TREASURER
                ParadeBank.match: TREASURER
                ParadeBank.reopen: TREASURER
                ParadeBank.setAside: TREASURER
                ParadeBank.take: TREASURER
                ParadeDeposits.due: PARADE_ORGANISER TREASURER
                ParadeDeposits.returnDeposits: TREASURER
                ParadeGuides.drawing: everybody
                ParadeGuides.now: everybody
                ParadeGuides.photo: everybody
                ParadeLists.power: PARADE_ORGANISER
                ParadeLists.stalls: PARADE_ORGANISER
                ParadeLists.writePdf: PARADE_ORGANISER
                ParadeLists.writeXlsx: PARADE_ORGANISER
                ParadeMoney.account: PARADE_ORGANISER TREASURER
                ParadeMoney.editions: PARADE_ORGANISER TREASURER
                ParadeMoney.invoices: PARADE_ORGANISER TREASURER
                ParadeMoney.markPaid: TREASURER
                ParadeMoney.overview: PARADE_ORGANISER TREASURER
                ParadeMoney.refund: TREASURER
                ParadeMoney.undo: TREASURER
                PitchCards.write: whoever is signed in
                PitchCards.writeAll: PARADE_ORGANISER
                PlanDesk.block: PARADE_ORGANISER
                PlanDesk.change: PARADE_ORGANISER
                PlanDesk.copy: PARADE_ORGANISER
                PlanDesk.find: PARADE_ORGANISER
                PlanDesk.free: PARADE_ORGANISER
                PlanDesk.numberAll: PARADE_ORGANISER
                PlanDesk.place: PARADE_ORGANISER
                PlanDesk.remove: PARADE_ORGANISER
                PlanDesk.undo: PARADE_ORGANISER
                PlanPictures.draw: PARADE_ORGANISER
                PlanPictures.drawNone: PARADE_ORGANISER
                PlanPictures.stretch: PARADE_ORGANISER
                PriceDesk.add: PARADE_ORGANISER
                PriceDesk.change: PARADE_ORGANISER
                PriceDesk.keep: PARADE_ORGANISER
                PriceDesk.of: COORDINATOR PARADE_ORGANISER
                PriceDesk.remove: PARADE_ORGANISER
                ProgrammeDesk.add: PARADE_ORGANISER
                ProgrammeDesk.change: PARADE_ORGANISER
                ProgrammeDesk.of: COORDINATOR PARADE_ORGANISER
                ProgrammeDesk.remove: PARADE_ORGANISER
                SeriesDesk.all: COORDINATOR PARADE_ORGANISER
                SeriesDesk.begin: PARADE_ORGANISER
                SeriesDesk.called: PARADE_ORGANISER
                SeriesDesk.change: PARADE_ORGANISER
                StallPictures.find: everybody
                WaitingDesk.freeFor: PARADE_ORGANISER
                WaitingDesk.list: COORDINATOR PARADE_ORGANISER
                WaitingDesk.offer: PARADE_ORGANISER
                WaitingDesk.remove: PARADE_ORGANISER
                WaitingList.change: whoever is signed in
                WaitingList.join: whoever is signed in
                WaitingList.leave: whoever is signed in
                WaitingList.mine: whoever is signed in
                WaitingList.offers: whoever is signed in
                WaitingList.pass: whoever is signed in
                """;
    }
}
