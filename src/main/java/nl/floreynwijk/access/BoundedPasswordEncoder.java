package nl.floreynwijk.access;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Hashes as another encoder does, but only so many passwords at once; others wait their turn.
 *
 * <p>A hash is made to cost memory and time. More at once than there are processors would end no sooner, and cost the
 * memory of all of them together.
 */
class BoundedPasswordEncoder implements PasswordEncoder {

    private final PasswordEncoder encoder;
    private final Semaphore places;

    BoundedPasswordEncoder(PasswordEncoder encoder, int most) {
        this.encoder = encoder;
        this.places = new Semaphore(most, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        places.acquireUninterruptibly();
        try {
            return encoder.encode(password);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            return encoder.matches(password, hash);
        } finally {
            places.release();
        }
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
