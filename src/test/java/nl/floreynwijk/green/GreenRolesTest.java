package nl.floreynwijk.green;

import nl.floreynwijk.access.ServiceRolesTest;

/** Who may do what with plots and shifts. */
class GreenRolesTest extends ServiceRolesTest {

    @Override
    protected String whoMayDoWhat() {
        return """
                AttendanceSheets.write: MEMBER COORDINATOR GARDENER BOARD
                Attendances.of: MEMBER COORDINATOR GARDENER BOARD
                Attendances.say: MEMBER COORDINATOR GARDENER BOARD
                CalendarFeeds.file: MEMBER
                CalendarFeeds.made: MEMBER
                CalendarFeeds.renew: MEMBER
                CalendarFeeds.stop: MEMBER
                CertificateChecks.check: everybody
                Certificates.ask: MEMBER
                Certificates.withdraw: MEMBER
                Certificates.write: MEMBER
                DayReports.of: MEMBER COORDINATOR GARDENER BOARD
                DayReports.report: MEMBER COORDINATOR GARDENER BOARD
                GreenFigureFiles.writeCsv: COORDINATOR GARDENER BOARD
                GreenFigureFiles.writeXlsx: COORDINATOR GARDENER BOARD
                GreenFigures.now: COORDINATOR GARDENER BOARD
                GreenFigures.of: COORDINATOR GARDENER BOARD
                GuestDesk.putOn: COORDINATOR GARDENER BOARD
                Guests.at: everybody
                Guests.find: everybody
                Guests.join: everybody
                Guests.leave: everybody
                Guests.now: everybody
                NoShows.count: COORDINATOR GARDENER BOARD
                NoShows.talked: COORDINATOR GARDENER BOARD
                NoShows.toPhone: COORDINATOR GARDENER BOARD
                PlacementDesk.agree: COORDINATOR GARDENER BOARD
                PlacementDesk.all: COORDINATOR GARDENER BOARD
                PlacementDesk.change: COORDINATOR GARDENER BOARD
                PlacementDesk.decide: COORDINATOR GARDENER BOARD
                PlacementDesk.end: COORDINATOR GARDENER BOARD
                PlacementDesk.mentors: COORDINATOR GARDENER BOARD
                PlacementDesk.nameOf: COORDINATOR GARDENER BOARD
                PlacementDesk.roomIn: COORDINATOR GARDENER BOARD
                PlacementDesk.year: COORDINATOR GARDENER BOARD
                Placements.judge: MEMBER GARDENER
                Placements.mentored: MEMBER GARDENER
                Placements.sign: MEMBER GARDENER
                Placements.tell: MEMBER GARDENER
                PlotDesk.add: COORDINATOR GARDENER BOARD
                PlotDesk.addPhotos: COORDINATOR GARDENER BOARD
                PlotDesk.all: COORDINATOR GARDENER BOARD
                PlotDesk.answer: COORDINATOR GARDENER BOARD
                PlotDesk.change: COORDINATOR GARDENER BOARD
                PlotDesk.draw: COORDINATOR GARDENER BOARD
                PlotDesk.drawNone: COORDINATOR GARDENER BOARD
                PlotDesk.removePhoto: COORDINATOR GARDENER BOARD
                PlotDesk.removeWish: COORDINATOR GARDENER BOARD
                PlotSigns.print: COORDINATOR GARDENER BOARD
                Plots.all: MEMBER COORDINATOR GARDENER BOARD
                Plots.find: MEMBER COORDINATOR GARDENER BOARD
                Plots.hasMap: MEMBER COORDINATOR GARDENER BOARD
                Plots.join: MEMBER
                Plots.leave: MEMBER
                Plots.map: MEMBER COORDINATOR GARDENER BOARD
                Plots.photo: MEMBER COORDINATOR GARDENER BOARD
                Plots.takeBack: MEMBER
                Plots.wish: MEMBER
                Season.copy: COORDINATOR GARDENER BOARD
                Season.holesSoon: COORDINATOR GARDENER BOARD
                Season.plan: COORDINATOR GARDENER BOARD
                ShiftDesk.ahead: COORDINATOR GARDENER BOARD
                ShiftDesk.callOff: COORDINATOR GARDENER BOARD
                ShiftDesk.change: COORDINATOR GARDENER BOARD
                ShiftDesk.find: COORDINATOR GARDENER BOARD
                ShiftDesk.leaders: COORDINATOR GARDENER BOARD
                ShiftDesk.nameOf: COORDINATOR GARDENER BOARD
                ShiftDesk.plan: COORDINATOR GARDENER BOARD
                ShiftDesk.putOn: COORDINATOR GARDENER BOARD
                ShiftDesk.reinstate: COORDINATOR GARDENER BOARD
                ShiftDesk.remove: COORDINATOR GARDENER BOARD
                ShiftDesk.takeOff: COORDINATOR GARDENER BOARD
                ShiftDesk.write: COORDINATOR GARDENER BOARD
                Shifts.at: MEMBER COORDINATOR GARDENER BOARD
                Shifts.find: MEMBER COORDINATOR GARDENER BOARD
                Shifts.forMe: MEMBER COORDINATOR GARDENER BOARD
                Shifts.mine: MEMBER COORDINATOR GARDENER BOARD
                Shifts.wish: MEMBER
                Shifts.wishes: MEMBER COORDINATOR GARDENER BOARD
                SignUps.bring: MEMBER
                SignUps.confirm: MEMBER
                SignUps.invite: MEMBER
                SignUps.leave: MEMBER
                SignUps.queue: MEMBER
                SignUps.signUp: MEMBER
                ToolDesk.add: COORDINATOR GARDENER BOARD
                ToolDesk.back: COORDINATOR GARDENER BOARD
                ToolDesk.change: COORDINATOR GARDENER BOARD
                ToolDesk.handOut: COORDINATOR GARDENER BOARD
                ToolDesk.inventory: COORDINATOR GARDENER BOARD
                ToolDesk.leaveUse: COORDINATOR GARDENER BOARD
                ToolDesk.mended: COORDINATOR GARDENER BOARD
                ToolDesk.of: COORDINATOR GARDENER BOARD
                ToolDesk.photo: COORDINATOR GARDENER BOARD
                ToolDesk.release: COORDINATOR GARDENER BOARD
                ToolDesk.reserve: COORDINATOR GARDENER BOARD
                ToolRequests.ahead: COORDINATOR GARDENER BOARD
                ToolRequests.ask: COORDINATOR GARDENER BOARD
                ToolRequests.say: COORDINATOR GARDENER BOARD
                Tools.borrow: MEMBER
                Tools.forMe: MEMBER
                Tools.giveBack: MEMBER
                Tools.report: MEMBER
                VolunteerHours.mine: MEMBER
                """;
    }
}
