package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.ReasonDialog;
import nl.floreynwijk.harry.DeskListing;
import nl.floreynwijk.harry.ListingDesk;
import nl.floreynwijk.harry.ListingSearch;
import nl.floreynwijk.harry.ReviewDesk;
import nl.floreynwijk.harry.StopListingResult;

/** Where the office looks at what neighbours offer: first at what is in doubt, before others see it. */
@Route("kantoor/handige-buren")
@Menu(title = "harry.desk", order = 23, icon = "vaadin:handshake")
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
public class HandyDeskView extends Composite<Div> implements HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final ListingDesk desk;
    private final TextField words = new TextField();
    private final Answer answer = new Answer();
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private int shown;

    HandyDeskView(ListingDesk desk, ReviewDesk reviews) {
        this.desk = desk;
        words.setLabel(getTranslation("harry.desk.words"));
        words.setMaxLength(ListingSearch.LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> reload());
        found.getElement().setAttribute("role", "status");
        list.addClassName("card-list");
        more.setText(getTranslation("harry.listings.more"));
        more.addClickListener(_ -> showFrom(shown));
        getContent().addClassName("office");
        getContent()
                .add(
                        new Paragraph(getTranslation("harry.desk.lead")),
                        words,
                        answer,
                        found,
                        list,
                        more,
                        new ReviewDeskPart(reviews));
        reload();
    }

    private void reload() {
        list.removeAll();
        showFrom(0);
    }

    private void showFrom(int place) {
        var page = desk.search(words.getValue(), place, AT_ONCE + 1);
        page.stream().limit(AT_ONCE).forEach(it -> list.add(new DeskListingItem(it, tools(it), getLocale())));
        shown = place + Math.min(page.size(), AT_ONCE);
        more.setVisible(page.size() > AT_ONCE);
        list.setVisible(shown > 0);
        found.setText(
                shown == 0 ? getTranslation("harry.desk.none") : getTranslation("harry.desk.found", desk.waiting()));
    }

    private Div tools(DeskListing listing) {
        var tools = new Div();
        tools.addClassName("buttons");
        var name = listing.card().name();
        if (listing.blockedReason().isPresent()) {
            tools.add(tool(
                    "harry.desk.unblock",
                    name,
                    () -> say(desk.unblock(listing.card().id(), listing.version()), "harry.desk.unblocked", name)));
            return tools;
        }
        if (!listing.doubts().isEmpty()) {
            var clear = tool(
                    "harry.desk.clear",
                    name,
                    () -> say(desk.clear(listing.card().id(), listing.version()), "harry.desk.cleared", name));
            clear.addThemeVariants(ButtonVariant.PRIMARY);
            tools.add(clear);
        }
        tools.add(tool("harry.desk.block", name, () -> askReason(listing)));
        return tools;
    }

    private void askReason(DeskListing listing) {
        var name = listing.card().name();
        new ReasonDialog(
                        getTranslation("harry.desk.block.title", name),
                        getTranslation("harry.desk.block.means"),
                        ListingDesk.LONGEST_REASON,
                        getTranslation("harry.desk.block"),
                        reason -> block(listing, reason))
                .open();
    }

    /** What is wrong with the reason; empty when it was taken, or something else came in between. */
    private Optional<String> block(DeskListing listing, String reason) {
        var result = desk.block(listing.card().id(), reason, listing.version());
        if (result instanceof StopListingResult.NoReason(var longest)) {
            return Optional.of(getTranslation("harry.desk.no-reason", longest));
        }
        say(result, "harry.desk.blocked", listing.card().name());
        return Optional.empty();
    }

    private Button tool(String key, String name, Runnable deed) {
        var tool = new Button(getTranslation(key), _ -> deed.run());
        tool.setAriaLabel(getTranslation(key) + ": " + name);
        return tool;
    }

    private void say(StopListingResult result, String done, String name) {
        switch (result) {
            case StopListingResult.Decided() -> answer.done(getTranslation(done, name));
            case StopListingResult.NoReason(var longest) ->
                answer.refused(getTranslation("harry.desk.no-reason", longest));
            case StopListingResult.ChangedMeanwhile() -> answer.refused(getTranslation("harry.desk.changed-meanwhile"));
        }
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.desk");
    }
}
