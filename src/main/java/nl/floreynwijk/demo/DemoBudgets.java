package nl.floreynwijk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AsPortal;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.Budgets;
import nl.floreynwijk.budgets.FindingResult;
import nl.floreynwijk.budgets.FunderId;
import nl.floreynwijk.budgets.FunderKind;
import nl.floreynwijk.budgets.FunderResult;
import nl.floreynwijk.budgets.Funders;
import nl.floreynwijk.budgets.GrantId;
import nl.floreynwijk.budgets.GrantPlan;
import nl.floreynwijk.budgets.GrantPlan.Expected;
import nl.floreynwijk.budgets.GrantPlan.Part;
import nl.floreynwijk.budgets.GrantResult;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.HolderForm;
import nl.floreynwijk.budgets.LabelCode;
import nl.floreynwijk.budgets.MoveResult;
import nl.floreynwijk.budgets.OpeningResult;
import nl.floreynwijk.budgets.PlanResult;
import nl.floreynwijk.budgets.PlannedWorkId;
import nl.floreynwijk.budgets.PurposeCode;
import nl.floreynwijk.budgets.ReceiptResult;
import nl.floreynwijk.budgets.ReservationId;
import nl.floreynwijk.budgets.ReservationPlan;
import nl.floreynwijk.budgets.ReservationResult;
import nl.floreynwijk.budgets.Reservations;
import nl.floreynwijk.budgets.Savings;
import nl.floreynwijk.budgets.TransferId;
import nl.floreynwijk.budgets.WorkPlans;
import nl.floreynwijk.places.Blocks;
import org.springframework.stereotype.Component;

/** What invented funders gave the demo's neighbourhood, and what was done with it. */
@Component
class DemoBudgets {

    private static final PurposeCode MAINTENANCE = new PurposeCode("planned-maintenance");

    private final Budgets budgets;
    private final Funders funders;
    private final Grants grants;
    private final Reservations reservations;
    private final DemoInvoices invoices;
    private final Savings savings;
    private final WorkPlans plans;
    private final Blocks blocks;
    private final Contacts contacts;
    private final AsPortal asPortal;
    private final Clock clock;

    DemoBudgets(
            Budgets budgets,
            Funders funders,
            Grants grants,
            Reservations reservations,
            DemoInvoices invoices,
            Savings savings,
            WorkPlans plans,
            Blocks blocks,
            Contacts contacts,
            AsPortal asPortal,
            Clock clock) {
        this.budgets = budgets;
        this.funders = funders;
        this.grants = grants;
        this.reservations = reservations;
        this.invoices = invoices;
        this.savings = savings;
        this.plans = plans;
        this.blocks = blocks;
        this.contacts = contacts;
        this.asPortal = asPortal;
        this.clock = clock;
    }

    void fill() {
        asPortal.runFor(holder(Role.TREASURER, DemoPerson.PIETER), Role.TREASURER, this::keepBooks);
    }

    private AccountId holder(Role role, DemoPerson person) {
        return contacts.holding(role).stream()
                .filter(it -> it.address().value().equals(person.address()))
                .findFirst()
                .map(Contact::account)
                .orElseThrow();
    }

    private void keepBooks() {
        var portaal = funder("Portaal", FunderKind.CORPORATION);
        funders.letRead(portaal, Set.of(holder(Role.FUNDER, DemoPerson.THOMAS)), 0);
        var block = open(
                "blokbudget",
                HolderForm.of(blocks.names().stream()
                        .filter(it -> it.name().equals(DemoNeighbourhood.TREES_BLOCK))
                        .findFirst()
                        .orElseThrow()
                        .id()));
        giveToBlock(portaal, block);
        spendInBlock(block);
        var municipality = funder("Gemeente Amersfoort", FunderKind.MUNICIPALITY);
        var green = open("groenbudget", HolderForm.street("Bomenstraat"));
        give(municipality, green, "Groen in de Bomenstraat", Euros.of(2_400), day(3, 1));
        reserve(green, "green", "Bollen en vaste planten", Euros.of(650));
        var sustainable = open("duurzaamheidsbudget", HolderForm.EMPTY);
        give(municipality, sustainable, "Samen zuiniger", Euros.of(15_000), day(2, 1));
    }

    private void giveToBlock(FunderId funder, BudgetId block) {
        var lastYear = day(1, 1).minusYears(1);
        var parts = List.of(
                new Part(lastYear.withMonth(4), Euros.of(4_000)),
                new Part(day(2, 1), Euros.of(4_000)),
                new Part(lastYear.plusYears(2).withMonth(2), Euros.of(4_000)));
        var expected = List.of(
                new Expected("Het houtwerk van het blok is goed onderhouden.", "Een rondgang met Portaal, elk najaar."),
                new Expected("De portieken zijn schoon en heel.", "Foto’s van voor en na, op de website."));
        var grant = record(new GrantPlan(
                funder,
                block,
                "Onderhoud door bewoners",
                Euros.of(12_000),
                lastYear,
                lastYear.plusYears(3).minusDays(1),
                parts,
                expected));
        receive(grant, 1, Euros.of(4_000), lastYear.withMonth(4).withDayOfMonth(3));
        receive(grant, 2, Euros.of(4_000), day(2, 2));
        require(
                grants.meet(grant, 2, "De portieken zien er netjes uit; een kapotte lamp is vervangen."),
                FindingResult.Noted.class::isInstance);
    }

    private void spendInBlock(BudgetId block) {
        var doors = reserve(block, MAINTENANCE.value(), "Voordeuren schilderen", Euros.of(3_000));
        var lamps = reserve(block, "tidy", "Verlichting in de portieken", Euros.of(850));
        reserve(block, "together", "Zomerborrel op het plein", Euros.of(150));
        var painter = invoices.supplier("Schildersbedrijf De Kwast", "NL02 ABNA 0123 4567 89", true);
        var electrician = invoices.supplier("Elektro Soesterkwartier", "NL86 INGB 0002 4455 88", true);
        var paid = invoices.enter(doors, painter, "2026-014", Euros.of(480), "Eerste vier deuren");
        invoices.pay(paid);
        invoices.enter(doors, painter, "2026-019", Euros.of(960), "Acht deuren, kant van de even nummers");
        invoices.enter(lamps, electrician, "F-3321", new Euros(31_250), "Zes ledlampen met sensor");
        require(savings.save(TransferId.random(), block, Euros.of(1_000)), MoveResult.Moved.class::isInstance);
        require(
                plans.plan(
                        PlannedWorkId.random(), block, today().getYear() + 2, "Dakgoten vernieuwen", Euros.of(9_500)),
                PlanResult.Planned.class::isInstance);
    }

    private FunderId funder(String name, FunderKind kind) {
        return ((FunderResult.Kept) funders.add(name, kind)).id();
    }

    private BudgetId open(String label, HolderForm holder) {
        return ((OpeningResult.Opened) budgets.open(new LabelCode(label), holder)).id();
    }

    private void give(FunderId funder, BudgetId budget, String title, Euros amount, LocalDate day) {
        var parts = List.of(new Part(day, amount));
        var grant = record(new GrantPlan(
                funder, budget, title, amount, day, day.plusYears(1).minusDays(1), parts, List.of()));
        receive(grant, 1, amount, day);
    }

    private GrantId record(GrantPlan plan) {
        return ((GrantResult.Recorded) grants.record(GrantId.random(), plan)).id();
    }

    private void receive(GrantId grant, int number, Euros amount, LocalDate day) {
        require(
                grants.receive(grant, number, TransferId.random(), amount, day),
                ReceiptResult.Received.class::isInstance);
    }

    private ReservationId reserve(BudgetId budget, String purpose, String title, Euros amount) {
        var id = ReservationId.random();
        var plan = new ReservationPlan(new PurposeCode(purpose), title, amount);
        require(reservations.reserve(id, budget, plan), ReservationResult.Reserved.class::isInstance);
        return id;
    }

    /** A day of this year, or today where that has still to come. */
    private LocalDate day(int month, int dayOfMonth) {
        var day = LocalDate.of(today().getYear(), month, dayOfMonth);
        return day.isAfter(today()) ? today() : day;
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    private static <T> void require(T result, Predicate<? super T> right) {
        if (!right.test(result)) {
            throw new IllegalStateException("The demo's books could not be kept: " + result);
        }
    }
}
