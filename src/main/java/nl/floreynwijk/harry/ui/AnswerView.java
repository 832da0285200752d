package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.harry.Guide;
import nl.floreynwijk.harry.HarrySettings;
import nl.floreynwijk.harry.Housing;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.LandlordFacts;
import nl.floreynwijk.harry.Step;
import nl.floreynwijk.places.Choice;
import nl.floreynwijk.places.LandlordId;

/** One question at a time, and then whose work something is, why, what it costs and what to do now. */
@Route(GuideView.PATH + "/:item")
@AnonymousAllowed
public class AnswerView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String ITEM = "item";

    private final Guide guide;
    private final HarrySettings phones;
    private final Cooperative cooperative;
    private String title = "";

    AnswerView(Guide guide, HarrySettings phones, Cooperative cooperative) {
        this.guide = guide;
        this.phones = phones;
        this.cooperative = cooperative;
        getContent().addClassName("guide");
    }

    /** Where an item is answered for. */
    static RouteParameters of(ItemCode item) {
        return new RouteParameters(ITEM, item.value());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = GuideAddress.read(event.getLocation().getQueryParameters());
        var item = event.getRouteParameters().get(ITEM).flatMap(ItemCode::parse);
        item.flatMap(it -> guide.step(address.housingOrUnknown(), it, address.replies()))
                .ifPresentOrElse(
                        it -> show(item.orElseThrow(), it, address),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ItemCode start, Step step, GuideAddress address) {
        title = step.item().name(getLocale());
        var goesOn = getContent().getComponentCount() > 0;
        getContent().removeAll();
        getContent().add(new Nav(address.linkToSearch(getTranslation("harry.guide.back"))));
        switch (step) {
            case Step.Asked asked -> show(new QuestionCard(start, asked, address), goesOn);
            case Step.Answered answered -> show(start, answered, address, goesOn);
        }
    }

    /** The reply that had the cursor is gone: whoever uses the keyboard goes on at the next question. */
    private void show(QuestionCard card, boolean goesOn) {
        getContent().add(card);
        if (goesOn) {
            card.takeFocus();
        }
    }

    private void show(ItemCode start, Step.Answered answered, GuideAddress address, boolean goesOn) {
        var landlords = guide.landlords();
        var landlord = address.housingOrUnknown().rentedFrom().flatMap(id -> landlords.stream()
                .filter(it -> it.id().equals(id))
                .findFirst());
        var facts = landlord.map(Choice::id).flatMap(guide::about).orElse(LandlordFacts.NONE);
        var words = new AnswerWords(answered, address.housingOrUnknown(), landlord.map(Choice::name), getLocale());
        var verdict = new VerdictCard(words);
        getContent().add(parts(answered, words, facts, verdict, AskAddress.about(start, address)));
        getContent().add(housing(start, address, landlords));
        if (goesOn) {
            verdict.takeFocus();
        }
    }

    private Component[] parts(
            Step.Answered answered, AnswerWords words, LandlordFacts facts, VerdictCard verdict, AskAddress ask) {
        var item = answered.item();
        var danger = item.danger().map(it -> new DangerCard(item, it, facts, phones, cooperative));
        var next = new NextCard(words, facts, guide.neighboursFor(item.category()), ask);
        return List.<Optional<? extends Component>>of(
                        danger, Optional.of(verdict), Optional.of(item.emergency() ? whenSafe(next) : next))
                .stream()
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
    }

    /** First they phone: what comes after that is not in the way. */
    private Details whenSafe(NextCard next) {
        var later = new Details(getTranslation("harry.next.when-safe"), next);
        later.addClassName("when-safe");
        return later;
    }

    /** Whoever came by a link, or rents from another, is judged by the right list after all. */
    private HousingField housing(ItemCode start, GuideAddress address, List<Choice<LandlordId>> landlords) {
        var field = new HousingField(landlords, address.housingOrUnknown());
        field.addValueChangeListener(change -> goTo(start, address.atStart(), change.getValue()));
        return field;
    }

    private static void goTo(ItemCode item, GuideAddress address, Housing housing) {
        UI.getCurrent()
                .navigate(
                        AnswerView.class,
                        of(item),
                        QueryParameters.simple(address.with(housing).parameters()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
