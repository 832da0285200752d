package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.budgets.Book;
import nl.floreynwijk.budgets.BookLine;
import nl.floreynwijk.budgets.BudgetId;
import nl.floreynwijk.budgets.OpenBook;

/** Everything that happened to the money of a budget, the newest first; more of it comes when somebody asks. */
class BookLines extends Composite<Div> {

    private final OpenBook books;
    private final BudgetId budget;
    private final BookTools tools;
    private final Answer answer;
    private final Runnable reload;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("budgets.lines.more"), _ -> showMore());
    private long last = Long.MAX_VALUE;

    BookLines(OpenBook books, Book book, BookTools tools, Answer answer, Runnable reload) {
        this.books = books;
        this.budget = book.id();
        this.tools = tools;
        this.answer = answer;
        this.reload = reload;
        list.addClassNames("card", "book-lines");
        getContent().addClassName("stack");
        if (book.lines().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("budgets.lines.none")));
        } else {
            getContent().add(list, more);
            show(book.lines());
        }
    }

    private void showMore() {
        var first = list.getComponentCount();
        show(books.lines(budget, last, BookView.LINES_AT_ONCE + 1));
        list.getComponentAt(first).getElement().callJsFunction("focus");
    }

    /** One more is asked for than is shown: then there is more. */
    private void show(List<BookLine> lines) {
        lines.stream().limit(BookView.LINES_AT_ONCE).forEach(line -> {
            list.add(item(line));
            last = line.number();
        });
        more.setVisible(lines.size() > BookView.LINES_AT_ONCE);
    }

    private ListItem item(BookLine line) {
        var words = new Div(span("book-line-what", LineWords.what(line)));
        if (!line.about().isEmpty()) {
            words.add(span("book-line-about", line.about()));
        }
        if (!line.reason().isEmpty()) {
            words.add(span("book-line-about", getTranslation("budgets.lines.reason", line.reason())));
        }
        if (line.isReversed()) {
            words.add(span("book-line-about", getTranslation("budgets.lines.is-reversed")));
        }
        for (var at = 0; at < line.documents().size(); at++) {
            words.add(document(line, at));
        }
        tools.on(line, LineWords.what(line), answer, reload).ifPresent(words::add);
        var item = new ListItem(
                span("book-line-day", DutchTime.date(line.day(), getLocale())),
                words,
                span("book-line-amount", LineWords.amount(line)));
        item.addClassName("book-line");
        item.getElement().setAttribute("tabindex", "-1");
        return item;
    }

    private Anchor document(BookLine line, int at) {
        var link = new Anchor(
                DocumentAddress.of(budget, line.documents().get(at)), getTranslation("budgets.lines.document", at + 1));
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation("budgets.lines.document-of", at + 1, LineWords.what(line)));
        return link;
    }

    private static Span span(String name, String text) {
        var span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
