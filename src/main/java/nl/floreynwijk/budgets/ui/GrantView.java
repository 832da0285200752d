package nl.floreynwijk.budgets.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.AttachmentSummary;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.MainLayout;
import nl.floreynwijk.budgets.GrantDetails;
import nl.floreynwijk.budgets.GrantId;
import nl.floreynwijk.budgets.Grants;
import nl.floreynwijk.budgets.UploadId;

/**
 * Everything of one grant: what is to come and came in, its documents,
 * what is expected in return, and what was taken back.
 */
@Route(GrantsView.PATH + "/:grant")
@RolesAllowed({Roles.TREASURER, Roles.BOARD})
public class GrantView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String GRANT = "grant";

    private final Grants grants;
    private final AttachmentCheck check;
    private final DocumentTools documents;
    private final boolean keepsBooks;
    private final Clock clock;
    private final Answer answer = new Answer();
    private final Div file = new Div();
    private String title = "";

    GrantView(
            Grants grants, AttachmentCheck check, DocumentTools documents, CurrentAccount currentAccount, Clock clock) {
        this.grants = grants;
        this.check = check;
        this.documents = documents;
        this.clock = clock;
        keepsBooks = currentAccount.has(Role.TREASURER);
        file.addClassName("grant-file");
        getContent().addClassName("office");
        getContent().add(new RouterLink(getTranslation("budgets.grants.back"), GrantsView.class), answer, file);
    }

    static RouteParameters of(GrantId grant) {
        return new RouteParameters(GRANT, grant.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(GRANT)
                .flatMap(GrantView::idIn)
                .flatMap(grants::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<GrantId> idIn(String text) {
        try {
            return Optional.of(GrantId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(GrantDetails grant) {
        title = grant.summary().title();
        var id = grant.summary().id();
        var today = DutchTime.day(clock.instant());
        file.removeAll();
        file.add(
                new GrantFacts(grant),
                new InstalmentSection(grant, today, keepsBooks, instalment -> new ReceiptDialog(
                                grants, grant, instalment, today, it -> done(id, it))
                        .open()),
                new GrantDocumentSection(grant, it -> withdraw(id, it), keepsBooks, () -> addDocuments(id)),
                new ExpectationSection(
                        grant, expected -> new FindingDialog(grants, id, expected, it -> done(id, it)).open()));
        if (!grant.cuts().isEmpty() || keepsBooks) {
            file.add(new CutSection(grant, keepsBooks, () -> new CutDialog(grants, grant, it -> done(id, it)).open()));
        }
        MainLayout.retitle(this);
    }

    /** The name of the upload is made when its dialog is shown. */
    private void addDocuments(GrantId id) {
        var upload = UploadId.random();
        new DocumentsDialog(
                        check,
                        getTranslation("budgets.grant-documents.how"),
                        files -> grants.attach(id, upload, files),
                        it -> done(id, it))
                .open();
    }

    private void withdraw(GrantId id, AttachmentSummary document) {
        documents.withdraw(document, () -> done(id, getTranslation("budgets.withdraw.done")));
    }

    private void done(GrantId id, String what) {
        grants.find(id).ifPresent(this::show);
        say(what);
    }

    /** Says what was done to come here. */
    void say(String what) {
        answer.done(what);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
