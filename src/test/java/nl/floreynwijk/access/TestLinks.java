package nl.floreynwijk.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Makes one-time links for browser stories that are about something else than signing in. */
@Component
public class TestLinks {

    private final AccountRepository accounts;
    private final SignInLinks links;

    TestLinks(AccountRepository accounts, SignInLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    /** A story opens the demo's mail right after asking for a link, and may not come before it. */
    @Bean
    @Primary
    static Afterwards atOnce() {
        return Runnable::run;
    }

    /** The path of a link that signs the holder of the address in. */
    public String pathFor(String address) {
        var account = accounts.findByEmail(new EmailAddress(address)).orElseThrow();
        return links.make(account.id(), LocalPath.START).address().getPath();
    }
}
