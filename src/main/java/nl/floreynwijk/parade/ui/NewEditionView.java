package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.PageAddress;
import nl.floreynwijk.base.ui.RefusedFields;
import nl.floreynwijk.parade.EditionDesk;
import nl.floreynwijk.parade.EditionDetails;
import nl.floreynwijk.parade.EditionId;
import nl.floreynwijk.parade.EditionPlan;
import nl.floreynwijk.parade.EditionResult;

/** Where the organiser thinks of an edition, from nothing or like an earlier one. */
@Route(EditionsView.PATH + "/nieuw")
@RolesAllowed(Roles.PARADE_ORGANISER)
public class NewEditionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIKE = "net-als";

    private final EditionDesk desk;
    private final Select<EditionDetails> like = new Select<>();
    private final Paragraph copied = new Paragraph(getTranslation("parade.edition.copied-with"));
    private final ComboBox<String> market = new ComboBox<>(getTranslation("parade.edition.market"));
    private final EditionFields fields;
    private final Answer answer = new Answer();
    private final Div form = new Div();
    private final RefusedFields refused = new RefusedFields();

    NewEditionView(EditionDesk desk, Clock clock) {
        this.desk = desk;
        fields = new EditionFields(DutchTime.day(clock.instant()));
        prepareLike();
        prepareMarket();
        var keep = new Button(getTranslation("parade.edition.keep-new"), _ -> keep());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        form.addClassNames("stack", "market-form");
        form.add(like, copied, market, fields, keep);
        getContent().addClassName("stack");
        getContent()
                .add(new Nav(new RouterLink(getTranslation("parade.editions.back"), EditionsView.class)), answer, form);
    }

    static QueryParameters like(EditionId earlier) {
        return QueryParameters.simple(Map.of(LIKE, earlier.toString()));
    }

    private void prepareLike() {
        like.setLabel(getTranslation("parade.edition.like"));
        like.setEmptySelectionAllowed(true);
        like.setEmptySelectionCaption(getTranslation("parade.edition.like.none"));
        like.setItemLabelGenerator(it -> it == null
                ? getTranslation("parade.edition.like.none")
                : it.summary().name());
        like.setItems(desk.all());
        like.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                show();
                PageAddress.follow(
                        EditionsView.PATH + "/nieuw",
                        like.getOptionalValue()
                                .map(chosen -> Map.of(LIKE, chosen.id().toString()))
                                .orElseGet(Map::of));
            }
        });
    }

    private void prepareMarket() {
        market.setHelperText(getTranslation("parade.edition.market.how"));
        market.setAllowCustomValue(true);
        market.setManualValidation(true);
        market.setItems(like.getListDataView()
                .getItems()
                .map(it -> it.series().name())
                .distinct()
                .sorted()
                .toList());
        market.addCustomValueSetListener(it -> market.setValue(it.getDetail()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LIKE)
                .flatMap(asked -> like.getListDataView()
                        .getItems()
                        .filter(it -> it.id().toString().equals(asked))
                        .findFirst())
                .ifPresent(like::setValue);
        show();
    }

    private void show() {
        copied.setVisible(!like.isEmpty());
        market.setVisible(like.isEmpty());
        like.getOptionalValue()
                .flatMap(it -> desk.proposal(it.id()))
                .ifPresentOrElse(fields::showProposal, () -> fields.show(EditionPlan.EMPTY));
    }

    private void keep() {
        answer.clear();
        refused.clear();
        fields.read()
                .ifPresent(plan -> answerTo(
                        plan,
                        like.getOptionalValue()
                                .map(it -> desk.copy(it.id(), plan))
                                .orElseGet(() ->
                                        desk.plan(market.getOptionalValue().orElse(""), plan))));
    }

    private void answerTo(EditionPlan plan, EditionResult result) {
        switch (result) {
            case EditionResult.Kept(var id) -> {
                form.setVisible(false);
                answer.done(
                        getTranslation("parade.edition.planned", plan.name()),
                        new RouterLink(getTranslation("parade.edition.go-on"), EditionView.class, EditionView.of(id)));
            }
            case EditionResult.Refused(var problems) -> fields.refuse(problems);
            case EditionResult.Standing(var stands) -> fields.refuseStanding(stands);
            case EditionResult.CodeTaken() -> fields.refuseCode();
            case EditionResult.NoMarket(var longest) ->
                refused.add(market, getTranslation("parade.edition.no-market", longest));
            case EditionResult.ChangedMeanwhile() -> answer.refused(getTranslation("parade.edition.gone"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("parade.edition.new");
    }
}
