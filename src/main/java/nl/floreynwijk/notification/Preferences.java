package nl.floreynwijk.notification;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of mail people want: chosen by whoever is signed in, or by whoever holds an unsubscribe link. */
@Service
@RetryOnConflict
@Transactional
public class Preferences {

    private final PreferenceRepository repository;
    private final MailKinds kinds;
    private final CurrentAccount currentAccount;

    Preferences(PreferenceRepository repository, MailKinds kinds, CurrentAccount currentAccount) {
        this.repository = repository;
        this.kinds = kinds;
        this.currentAccount = currentAccount;
    }

    /** The kinds of mail meant for whoever is signed in, and whether they get them; essential ones first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<MailChoice> mine() {
        var wanted = repository.findByAccount(currentAccount.id()).stream()
                .collect(Collectors.toMap(Preference::kind, Preference::wanted));
        return kinds.meantFor(currentAccount).stream()
                .map(it -> new MailChoice(it, it.essential() || wanted.getOrDefault(it.key(), true)))
                .toList();
    }

    /**
     * Switches an optional kind of mail on or off for whoever is signed in.
     *
     * @throws IllegalArgumentException when the kind is essential or unknown
     */
    @PreAuthorize("isAuthenticated()")
    public void choose(MailKind kind, boolean wanted) {
        repository.save(of(currentAccount.id(), kind).chosen(wanted));
    }

    /** What an unsubscribe link is about; empty when the link is not, or no longer, one of ours. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<MailChoice> behind(UnsubscribeToken token) {
        return repository.findByToken(token).flatMap(it -> kinds.find(it.kind())
                .map(kind -> new MailChoice(kind, it.wanted())));
    }

    /** Switches off what an unsubscribe link is about; an unknown one changes nothing. */
    @PreAuthorize("permitAll()")
    public void unsubscribe(UnsubscribeToken token) {
        repository.findByToken(token).ifPresent(it -> repository.save(it.chosen(false)));
    }

    /** Switches on again what an unsubscribe link switched off; an unknown one changes nothing. */
    @PreAuthorize("permitAll()")
    public void subscribeAgain(UnsubscribeToken token) {
        repository.findByToken(token).ifPresent(it -> repository.save(it.chosen(true)));
    }

    /** Who wants no mail of this kind, for whoever is about to write to many. */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
    @Transactional(readOnly = true)
    public Set<AccountId> switchedOff(MailKind kind) {
        return repository.findByKindAndWantedFalse(kind.key()).stream()
                .map(Preference::account)
                .collect(Collectors.toSet());
    }

    /** The kinds of mail that come whatever people choose. */
    @PreAuthorize("permitAll()")
    public List<MailKind> essential() {
        return kinds.essential();
    }

    /** Somebody's preference for an optional kind, made when there was none yet. */
    Preference of(AccountId account, MailKind kind) {
        if (kind.essential() || !kinds.has(kind)) {
            throw new IllegalArgumentException("Nobody can choose " + kind.key());
        }
        return repository.findByAccountAndKind(account, kind.key()).orElseGet(() -> {
            repository.addIfAbsent(UnsubscribeToken.random(), account, kind.key());
            return repository.findByAccountAndKind(account, kind.key()).orElseThrow();
        });
    }
}
