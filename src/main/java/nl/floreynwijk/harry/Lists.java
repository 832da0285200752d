package nl.floreynwijk.harry;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.floreynwijk.access.AuditAction;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.TypedLine;
import nl.floreynwijk.base.WrittenText;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import nl.floreynwijk.places.LandlordId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The responsibility lists as the office keeps them: drafted, compared with what held before, and published on a day. */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class Lists {

    /** The most items of one version. */
    public static final int MOST_ITEMS = 500;

    /** The most versions of one list. */
    public static final int MOST_VERSIONS = 200;

    /** The most characters of what is said about a version. */
    public static final int LONGEST_NOTE = 500;

    private static final int YEARS_AHEAD = 1;

    private final ListRepository repository;
    private final ListQueries queries;
    private final ItemTable items;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Lists(
            ListRepository repository,
            ListQueries queries,
            ItemTable items,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.items = items;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** All versions of all lists: drafts first, then by the day from which they hold, the newest first. */
    @Transactional(readOnly = true)
    public List<ListSummary> all() {
        return queries.all();
    }

    /** One version in full; empty when there is none like it. */
    @Transactional(readOnly = true)
    public Optional<ListDetails> find(ListId id) {
        return queries.find(id).map(it -> {
            var kept = items.of(id);
            return new ListDetails(
                    it, kept, troubles(kept.stream().map(KeptItem::item).toList()));
        });
    }

    /** What a version says otherwise than the one before it or, where it is the first of a landlord, than the general list. */
    @Transactional(readOnly = true)
    public ListComparison compare(ListId id) {
        var before = queries.find(id).flatMap(queries::before);
        return ListComparison.between(before.map(this::itemsOf).orElse(List.of()), itemsOf(id));
    }

    private List<Item> itemsOf(ListId id) {
        return items.of(id).stream().map(KeptItem::item).toList();
    }

    /**
     * Begins a new version with what held last: of the landlord's own list or, where there is none, of the general one.
     *
     * @param landlord empty for the general list
     */
    public DraftResult draft(Optional<LandlordId> landlord) {
        var draft = queries.draftOf(landlord);
        if (draft.isPresent()) {
            return new DraftResult.Drafted(draft.get());
        }
        var last = queries.lastNumber(landlord);
        if (last >= MOST_VERSIONS) {
            return new DraftResult.TooMany(MOST_VERSIONS);
        }
        var list = ResponsibilityList.drafted(landlord, last, clock.instant());
        try {
            repository.save(list);
        } catch (DuplicateKeyException somebodyElse) {
            // Begun at the same moment; looked at again, it is there
            throw new OptimisticLockingFailureException("Begun at the same moment", somebodyElse);
        }
        queries.find(list.id()).flatMap(queries::before).ifPresent(it -> items.addAll(list.id(), itemsOf(it)));
        audit.record(HarryActions.LIST_DRAFTED, list.id().toString());
        return new DraftResult.Drafted(list.id());
    }

    /** Throws a draft away; whether it was one. */
    public boolean discard(ListId id) {
        var draft = lockedDraft(id);
        draft.ifPresent(it -> {
            repository.deleteById(id);
            audit.record(HarryActions.LIST_DISCARDED, id.toString());
        });
        return draft.isPresent();
    }

    private Optional<ResponsibilityList> lockedDraft(ListId id) {
        return repository.lock(id).filter(ResponsibilityList::isDraft);
    }

    /**
     * Adds something to a draft.
     *
     * @param named makes the item under a code that is made of its name
     */
    public ItemResult add(ListId id, String nameDutch, Function<ItemCode, Item> named) {
        var code = ItemCodes.of(nameDutch);
        if (code.isEmpty()) {
            return new ItemResult.Refused(Set.of(ItemProblem.NAME_DUTCH));
        }
        var item = named.apply(code.get());
        return change(id, item, HarryActions.ITEM_ADDED, kept -> {
            if (kept.size() >= MOST_ITEMS) {
                return new ItemResult.TooMany(MOST_ITEMS);
            }
            return items.add(id, item) ? new ItemResult.Kept() : new ItemResult.NameTaken();
        });
    }

    /**
     * Says something otherwise on a draft.
     *
     * @param seenVersion on which they decided
     */
    public ItemResult change(ListId id, Item item, int seenVersion) {
        return change(
                id,
                item,
                HarryActions.ITEM_CHANGED,
                _ -> items.change(id, item, seenVersion) ? new ItemResult.Kept() : new ItemResult.ChangedMeanwhile());
    }

    private ItemResult change(ListId id, Item item, AuditAction action, Function<List<Item>, ItemResult> keep) {
        var problems = item.problems();
        if (!problems.isEmpty()) {
            return new ItemResult.Refused(problems);
        }
        if (lockedDraft(id).isEmpty()) {
            return new ItemResult.NotADraft();
        }
        var kept = itemsOf(id);
        var trouble = newTrouble(kept, item);
        if (trouble.isPresent()) {
            return new ItemResult.Trouble(trouble.get());
        }
        var result = keep.apply(kept);
        if (result instanceof ItemResult.Kept) {
            audit.record(action, id.toString(), said(item.code()));
        }
        return result;
    }

    private static String said(ItemCode code) {
        return "item=" + code.value();
    }

    /** What this item brings about that was not so before. */
    private static Optional<ListTrouble> newTrouble(List<Item> kept, Item item) {
        var with = new ArrayList<>(kept);
        with.removeIf(it -> it.code().equals(item.code()));
        with.add(item);
        var before = QuestionPaths.troubles(kept);
        return QuestionPaths.troubles(with).stream()
                .filter(it -> !before.contains(it))
                .findFirst();
    }

    /** Takes something off a draft, to which no question leads. */
    public RemoveItemResult remove(ListId id, ItemCode code) {
        if (lockedDraft(id).isEmpty()) {
            return new RemoveItemResult.NotADraft();
        }
        var leading = itemsOf(id).stream()
                .filter(it -> it.questions().stream().anyMatch(q -> q.leadsTo().equals(code)))
                .map(Item::nameDutch)
                .toList();
        if (!leading.isEmpty()) {
            return new RemoveItemResult.LedTo(leading);
        }
        if (items.remove(id, List.of(code)) > 0) {
            audit.record(HarryActions.ITEM_REMOVED, id.toString(), said(code));
        }
        return new RemoveItemResult.Removed();
    }

    /**
     * Publishes a draft: it holds from that day on, and never changes any more.
     *
     * @param from today or a day in the year to come
     * @param typed what there is to say about it, may be empty
     */
    public PublishResult publish(ListId id, LocalDate from, String typed) {
        var today = DutchTime.day(clock.instant());
        var note = WrittenText.inOneLine(typed);
        if (!note.isEmpty() && !TypedLine.fits(note, LONGEST_NOTE)) {
            return new PublishResult.NotANote(LONGEST_NOTE);
        }
        if (from.isBefore(today) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            return new PublishResult.NotThatDay(today, today.plusYears(YEARS_AHEAD));
        }
        return lockedDraft(id).map(it -> publish(it, from, note)).orElseGet(PublishResult.NotADraft::new);
    }

    private PublishResult publish(ResponsibilityList list, LocalDate from, String note) {
        var troubles = troubles(itemsOf(list.id()));
        if (!troubles.isEmpty()) {
            return new PublishResult.Troubled(troubles);
        }
        list.publish(from, note, currentAccount.find(), clock.instant());
        repository.save(list);
        audit.record(HarryActions.LIST_PUBLISHED, list.id().toString(), from.toString());
        return new PublishResult.Published(from);
    }

    private static List<ListTrouble> troubles(List<Item> items) {
        return items.isEmpty() ? List.of(new ListTrouble.Empty()) : QuestionPaths.troubles(items);
    }
}
