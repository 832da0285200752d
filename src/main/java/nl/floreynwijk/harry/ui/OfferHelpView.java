package nl.floreynwijk.harry.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.Draft;
import nl.floreynwijk.base.ui.Drafts;
import nl.floreynwijk.harry.ListingPlan;
import nl.floreynwijk.harry.Listings;
import nl.floreynwijk.harry.OfferHelpResult;
import nl.floreynwijk.harry.OwnListing;
import nl.floreynwijk.harry.OwnSkills;

/** Where somebody says what they can do for neighbours, and pauses or ends that. */
@Route(ListingsView.PATH + "/aanbod")
@RolesAllowed(Roles.MEMBER)
@InArea("harry")
public class OfferHelpView extends Composite<Div> implements HasDynamicTitle {

    private final Listings listings;
    private final OwnSkills skills;
    private final AttachmentCheck check;
    private final Drafts drafts;
    private final Answer answer = new Answer();
    private final Div form = new Div();

    OfferHelpView(Listings listings, OwnSkills skills, AttachmentCheck check, Drafts drafts) {
        this.listings = listings;
        this.skills = skills;
        this.check = check;
        this.drafts = drafts;
        form.addClassName("stack");
        getContent().addClassName("stack");
        getContent()
                .add(
                        new Nav(new RouterLink(getTranslation("harry.offer.back"), ListingsView.class)),
                        new Paragraph(getTranslation("harry.offer.lead")),
                        answer,
                        form);
        reload();
    }

    private void reload() {
        show(listings.mine());
    }

    private void show(Optional<OwnListing> own) {
        var draft = drafts.of("harry-listing");
        var fields = new OfferHelpFields(check);
        own.ifPresentOrElse(fields::show, () -> fields.keptIn(draft));
        var save = new Button(
                getTranslation(own.isPresent() ? "harry.offer.change" : "harry.offer.do"),
                _ -> save(own, fields, draft));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        form.removeAll();
        own.ifPresent(it -> form.add(new OwnListingTools(listings, it, this::done)));
        form.add(draft, fields, save, new OwnSkillsPart(skills.mine()));
    }

    private void save(Optional<OwnListing> own, OfferHelpFields fields, Draft draft) {
        answer.clear();
        fields.read().ifPresent(plan -> save(own, plan, fields, draft));
    }

    private void save(Optional<OwnListing> own, ListingPlan plan, OfferHelpFields fields, Draft draft) {
        var result = listings.offer(plan, fields.photo(), fields.isWithoutPhoto(), own.map(OwnListing::version));
        switch (result) {
            case OfferHelpResult.Shown() -> kept(draft, isPaused(own) ? "harry.offer.kept" : "harry.offer.shown");
            case OfferHelpResult.LookedAtFirst(var _) -> kept(draft, "harry.offer.looked-at-first");
            case OfferHelpResult.Refused(var problems) -> fields.refuse(problems);
            case OfferHelpResult.WordsRefused(var finding) -> fields.refuse(finding);
            case OfferHelpResult.Blocked(var reason) -> answer.refused(getTranslation("harry.offer.blocked", reason));
            case OfferHelpResult.ChangedMeanwhile() -> answer.refused(getTranslation("harry.offer.changed-meanwhile"));
            case OfferHelpResult.TooOften(var retryAfter) ->
                answer.refused(getTranslation("access.too-many", RateLimits.minutes(retryAfter)));
        }
    }

    /** Whoever takes a break goes on with that: nobody finds them yet. */
    private static boolean isPaused(Optional<OwnListing> own) {
        return own.filter(it -> it.standing() == OwnListing.Standing.PAUSED).isPresent();
    }

    private void kept(Draft draft, String what) {
        draft.sent();
        done(what);
    }

    private void done(String what) {
        answer.done(getTranslation(what));
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("harry.offer");
    }
}
