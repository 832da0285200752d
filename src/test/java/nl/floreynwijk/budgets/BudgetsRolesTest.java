package nl.floreynwijk.budgets;

import nl.floreynwijk.access.ServiceRolesTest;

/** Who may do what with budgets. */
class BudgetsRolesTest extends ServiceRolesTest {

    @Override
    protected String whoMayDoWhat() {
        return """
                BankLines.choices: TREASURER
                BankLines.match: TREASURER
                BankLines.matchBooked: TREASURER
                BankLines.matchWhole: TREASURER
                BankLines.receive: TREASURER
                BankLines.reopen: TREASURER
                BankLines.search: TREASURER BOARD
                BankLines.setAside: TREASURER
                BankStatements.figures: TREASURER BOARD
                BankStatements.take: TREASURER
                BookExports.write: TREASURER BOARD
                Budgets.mine: whoever is signed in
                Budgets.open: TREASURER
                Budgets.search: TREASURER BOARD
                Budgets.totals: TREASURER BOARD
                Documents.withdraw: TREASURER BOARD
                ExpenseLists.counts: TREASURER BOARD
                ExpenseLists.openWork: TREASURER BOARD
                ExpenseLists.search: TREASURER BOARD
                Expenses.approve: TREASURER BOARD
                Expenses.askAgain: TREASURER
                Expenses.attach: TREASURER
                Expenses.cancel: TREASURER BOARD
                Expenses.enter: TREASURER
                Expenses.pay: TREASURER
                FunderResults.mine: FUNDER
                Funders.add: TREASURER
                Funders.all: TREASURER BOARD
                Funders.letRead: TREASURER
                Funders.possibleReaders: TREASURER BOARD
                Grants.attach: TREASURER
                Grants.cut: TREASURER
                Grants.find: TREASURER BOARD
                Grants.meet: TREASURER BOARD
                Grants.receive: TREASURER
                Grants.record: TREASURER
                Grants.search: TREASURER BOARD
                Grants.shares: TREASURER
                Labels.add: BOARD
                Labels.addPurpose: BOARD
                Labels.all: whoever is signed in
                Labels.change: BOARD
                Labels.purposes: whoever is signed in
                OpenBook.document: whoever is signed in
                OpenBook.find: whoever is signed in
                OpenBook.lines: whoever is signed in
                PaymentOrders.file: TREASURER
                PaymentOrders.make: TREASURER
                PaymentOrders.newest: TREASURER BOARD
                PaymentOrders.payments: TREASURER BOARD
                PaymentOrders.withdraw: TREASURER
                Reservations.release: TREASURER
                Reservations.reserve: TREASURER
                Reversals.reverse: TREASURER
                Savings.save: TREASURER
                Savings.support: TREASURER
                Savings.unsave: TREASURER
                Suppliers.add: TREASURER
                Suppliers.change: TREASURER
                Suppliers.search: TREASURER BOARD
                TransferSearch.find: TREASURER BOARD
                WorkPlans.forget: TREASURER
                WorkPlans.plan: TREASURER
                Years.all: TREASURER BOARD
                Years.close: TREASURER
                Years.preview: TREASURER BOARD
                """;
    }
}
