package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.ListingCard;
import nl.floreynwijk.harry.ListingId;
import nl.floreynwijk.harry.ListingPage;
import nl.floreynwijk.harry.ListingSearch;
import nl.floreynwijk.harry.Listings;
import nl.floreynwijk.harry.Marks;
import nl.floreynwijk.harry.ReviewSide;
import nl.floreynwijk.harry.Reviews;

/** Where members look for a neighbour who is handy. */
@Route(ListingsView.PATH)
@Menu(title = "harry.listings", order = 28, icon = "vaadin:handshake")
@RolesAllowed(Roles.MEMBER)
@InArea("harry")
public class ListingsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "handige-buren";

    private static final int PAUSE_MILLIS = 300;

    private final Listings listings;
    private final Reviews reviews;
    private final TextField words = new TextField();
    private final Select<Category> category = new Select<>();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    ListingsView(Listings listings, Reviews reviews) {
        this.listings = listings;
        this.reviews = reviews;
        words.setLabel(getTranslation("harry.listings.words"));
        words.setHelperText(getTranslation("harry.listings.words.how"));
        words.setMaxLength(ListingSearch.LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(_ -> show());
        category.setLabel(getTranslation("harry.listings.category"));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("harry.listings.category.any"));
        category.setItems(offered());
        category.setItemLabelGenerator(
                it -> getTranslation(it == null ? "harry.listings.category.any" : "harry.category." + it));
        category.addValueChangeListener(_ -> show());
        found.getElement().setAttribute("role", "status");
        list.addClassNames("card-list", "listings");
        more.setText(getTranslation("harry.listings.more"));
        more.addClickListener(_ -> showFrom(shown));
        var fields = new Div(words, category);
        fields.addClassName("guide-fields");
        getContent().addClassName("guide");
        getContent().add(createLead(), createLinks(), fields, found, list, more);
        show();
    }

    /** What several homes have together is nobody's to offer. */
    static Category[] offered() {
        return Arrays.stream(Category.values())
                .filter(it -> it != Category.SHARED)
                .toArray(Category[]::new);
    }

    private Paragraph createLead() {
        return new Paragraph(
                new Text(getTranslation("harry.listings.lead") + " "),
                new RouterLink(getTranslation("harry.listings.offer"), OfferHelpView.class));
    }

    private Div createLinks() {
        var ask = new RouterLink(getTranslation("harry.listings.ask"), AskView.class);
        ask.addClassName("button-link");
        var links = new Div(ask, new RouterLink(getTranslation("harry.listings.mine"), JobsView.class));
        links.addClassName("buttons");
        return links;
    }

    private void show() {
        list.removeAll();
        showFrom(0);
    }

    private void showFrom(int place) {
        var page =
                listings.search(new ListingSearch(words.getValue(), Optional.ofNullable(category.getValue())), place);
        var marks =
                reviews.marksOf(page.listings().stream().map(ListingCard::id).toList());
        page.listings().forEach(it -> list.add(new ListingItem(it, marksOn(it, marks))));
        shown = place + page.listings().size();
        more.setVisible(page.hasMore());
        list.setVisible(shown > 0);
        found.setText(says(page));
    }

    private Optional<ReviewMarks> marksOn(ListingCard listing, Map<ListingId, Marks> marks) {
        return Optional.ofNullable(marks.get(listing.id()))
                .map(it -> new ReviewMarks(ReviewSide.ASKER, listing.name(), it, () -> reviews.about(listing.id())));
    }

    private String says(ListingPage page) {
        if (shown > 0) {
            return getTranslation(page.hasMore() ? "harry.listings.part" : "harry.listings.found", shown);
        }
        return words.isEmpty() && category.isEmpty()
                ? getTranslation("harry.listings.none")
                : getTranslation("harry.listings.not-found");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.listings");
    }
}
