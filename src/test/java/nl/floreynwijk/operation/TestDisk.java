package nl.floreynwijk.operation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.floreynwijk.base.PortalSettings;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The real disk, until a test says how full it is. */
@Component
@Primary
public class TestDisk extends Disk {

    private final AtomicReference<Optional<Space>> pretended = new AtomicReference<>(Optional.empty());

    TestDisk(PortalSettings settings) {
        super(settings);
    }

    public void pretend(long free, long total) {
        pretended.set(Optional.of(new Space(free, total)));
    }

    /** Half of a large disk is free. */
    public void pretendPlenty() {
        pretend(500_000_000_000L, 1_000_000_000_000L);
    }

    public void reset() {
        pretended.set(Optional.empty());
    }

    @Override
    Space space() {
        return pretended.get().orElseGet(super::space);
    }
}
