package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.OpenBook;

/** The open book of a budget: where its money came from, where it is, and everything that happened. */
@Route(OwnBudgetsView.PATH + "/:budget")
@PermitAll
@InArea("budgets")
public class BookView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final int LINES_AT_ONCE = 20;

    private static final String BUDGET = "budget";

    private final OpenBook books;
    private final BookTools tools;
    private final RouterLink back = new RouterLink(getTranslation("budgets.book.back"), OwnBudgetsView.class);
    private final Answer answer = new Answer();
    private final Div page = new Div();
    private String name = "";

    BookView(OpenBook books, BookTools tools) {
        this.books = books;
        this.tools = tools;
        page.addClassName("book");
        getContent().addClassName("stack");
        getContent().add(back, answer, page);
    }

    /** The address of the book of that budget. */
    public static RouteParameters of(BudgetId budget) {
        return new RouteParameters(BUDGET, budget.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(BUDGET)
                .flatMap(BookView::idIn)
                .flatMap(this::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<BudgetId> idIn(String text) {
        try {
            return Optional.of(BudgetId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private Optional<Book> find(BudgetId id) {
        return books.find(id, LINES_AT_ONCE + 1);
    }

    private void show(Book book) {
        name = book.name();
        var reload = (Runnable) () -> find(book.id()).ifPresent(this::show);
        page.removeAll();
        page.add(
                new Paragraph(getTranslation(
                        "budgets.book.label",
                        book.label().name(getLocale()),
                        book.label().text(getLocale()))),
                new StandingFigures(book.standing()));
        if (book.owed().compareTo(Euros.ZERO) > 0) {
            page.add(Notice.problem(getTranslation(
                    book.scale().isIndividual() ? "budgets.book.short.own" : "budgets.book.short",
                    book.owed().text(getLocale()))));
        }
        tools.of(book, answer, reload).ifPresent(page::add);
        page.add(
                section("budgets.book.where", BookPictures.flow(book, getLocale())),
                section("budgets.book.reserved", new ReservationList(book, tools, answer, reload)),
                section("budgets.book.rules", new LabelPart(book.label())),
                section("budgets.book.years", new YearsPart(book, tools, answer, reload)),
                section("budgets.book.lines", new BookLines(books, book, tools, answer, reload)));
        tools.files(book).ifPresent(page::add);
        MainLayout.retitle(this);
    }

    private Section section(String title, Component content) {
        var section = new Section(new H2(getTranslation(title)), content);
        section.addClassName("book-part");
        return section;
    }

    @Override
    public String getPageTitle() {
        return name;
    }
}
