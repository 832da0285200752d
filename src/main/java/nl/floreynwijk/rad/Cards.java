package nl.floreynwijk.rad;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.PersonalPhotos;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a host says what there is to put coins on. Once people did so for real no card comes or goes; until the end its words can be mended. */
@Service
@RolesAllowed({Roles.COORDINATOR, Roles.BOARD})
@RetryOnConflict
@Transactional
public class Cards {

    /** As many as can be read on a screen at the other end of a room. */
    public static final int MOST = 24;

    private final EveningRepository evenings;
    private final CardRepository repository;
    private final RunRepository runs;
    private final PersonalPhotos photos;
    private final CardWords words;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Cards(
            EveningRepository evenings,
            CardRepository repository,
            RunRepository runs,
            PersonalPhotos photos,
            CardWords words,
            AuditTrail audit,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.evenings = evenings;
        this.repository = repository;
        this.runs = runs;
        this.photos = photos;
        this.words = words;
        this.audit = audit;
        this.database = database;
        this.events = events;
    }

    public CardResult add(EveningId id, CardPlan plan, Optional<CheckedFile> picture) {
        if (!plan.problems().isEmpty()) {
            return new CardResult.Refused(plan.problems());
        }
        if (picture.filter(it -> !it.type().isPicture()).isPresent()) {
            return new CardResult.NoPicture();
        }
        if (evenings.lock(id).filter(it -> !it.isEnded()).isEmpty()) {
            return new CardResult.Gone();
        }
        if (hasBegun(id)) {
            return new CardResult.Begun();
        }
        if (repository.findByEveningIdOrderByNumber(id).size() >= MOST) {
            return new CardResult.Full(MOST);
        }
        var card = Card.of(id, repository.lastNumber(id) + 1, plan);
        card.show(picture.map(photos::keep));
        audit.record(RadActions.CARD_ADDED, id.toString(), words.now(id, plan));
        return save(card);
    }

    private boolean hasBegun(EveningId id) {
        return runs.findByEveningIdOrderByNumber(id).stream().anyMatch(it -> !it.isPractice());
    }

    /**
     * Says otherwise what stands on it, until the evening is over: what it said before is in the audit trail.
     *
     * @param seenVersion on which they decided
     */
    public CardResult change(CardId id, CardPlan plan, PictureChange picture, int seenVersion) {
        if (!plan.problems().isEmpty()) {
            return new CardResult.Refused(plan.problems());
        }
        if (picture instanceof PictureChange.Becomes(var file) && !file.type().isPicture()) {
            return new CardResult.NoPicture();
        }
        return asSeen(id, seenVersion, card -> {
            say(card, plan);
            var before = card.picture();
            show(card, picture);
            var result = save(card);
            photos.delete(before.filter(it -> !card.picture().equals(Optional.of(it))).stream()
                    .toList());
            return result;
        });
    }

    /** What is done with a card waits for whoever ends its evening, and is not done once that is over. */
    private CardResult asSeen(CardId id, int seenVersion, Function<Card, CardResult> deed) {
        var card = repository
                .findById(id)
                .flatMap(it -> evenings.lock(it.evening()))
                .filter(it -> !it.isEnded())
                .flatMap(_ -> repository.findById(id));
        if (card.isEmpty()) {
            return new CardResult.Gone();
        }
        return card.get().version() == seenVersion ? deed.apply(card.get()) : new CardResult.ChangedMeanwhile();
    }

    private void say(Card card, CardPlan plan) {
        var detail = words.changed(card.evening(), card.plan(), plan);
        if (!detail.isEmpty()) {
            card.become(plan);
            audit.record(RadActions.CARD_CHANGED, card.evening().toString(), detail);
        }
    }

    private void show(Card card, PictureChange change) {
        switch (change) {
            case PictureChange.Stays() -> {
                return;
            }
            case PictureChange.Becomes(var picture) -> card.show(Optional.of(photos.keep(picture)));
            case PictureChange.Goes() -> card.show(Optional.empty());
        }
        audit.record(
                RadActions.CARD_PICTURE_CHANGED, card.evening().toString(), words.now(card.evening(), card.plan()));
    }

    private CardResult save(Card card) {
        repository.save(card);
        events.publishEvent(new RunChanged(card.evening()));
        return new CardResult.Kept(card.id());
    }

    /**
     * Takes it away, with what was put on it while practising.
     *
     * @param seenVersion on which they decided
     */
    public CardResult remove(CardId id, int seenVersion) {
        return asSeen(id, seenVersion, this::remove);
    }

    private CardResult remove(Card card) {
        var evening = card.evening();
        if (hasBegun(evening)) {
            return new CardResult.Begun();
        }
        runs.lockLive(evening);
        clear(card.id());
        repository.delete(card);
        photos.delete(card.picture().stream().toList());
        audit.record(RadActions.CARD_REMOVED, evening.toString(), words.before(evening, card.plan()));
        events.publishEvent(new RunChanged(evening));
        return new CardResult.Kept(card.id());
    }

    /** What lay on it to practise is in people's hands again. */
    private void clear(CardId id) {
        for (var step : List.of(
                """
                update rad_guest g join rad_coins p on p.guest_id = g.id and p.card_id = :card set g.spent = g.spent - p.coins
                """,
                "delete from rad_coins where card_id = :card",
                """
                update rad_sheet s join rad_sheet_coins c on c.sheet_id = s.id and c.card_id = :card
                set s.total = s.total - c.coins
                """,
                "delete from rad_sheet_coins where card_id = :card")) {
            database.sql(step).param("card", id.value()).update();
        }
    }
}
