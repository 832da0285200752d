package nl.floreynwijk.green;

import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.PortalSettings;
import nl.floreynwijk.base.i18n.Languages;
import nl.floreynwijk.documents.PdfPages;
import nl.floreynwijk.documents.QrSquares;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints signs for plots: whoever scans the code on one joins a shift there, without an account. */
@Service
@RolesAllowed({Roles.GARDENER, Roles.BOARD, Roles.COORDINATOR})
@Transactional(readOnly = true)
public class PlotSigns {

    /** How wide the code is, in mm. */
    private static final double WIDTH = 116;

    private final PlotRepository plots;
    private final PdfPages pages;
    private final PortalSettings settings;
    private final Cooperative cooperative;

    PlotSigns(PlotRepository plots, PdfPages pages, PortalSettings settings, Cooperative cooperative) {
        this.plots = plots;
        this.pages = pages;
        this.settings = settings;
        this.cooperative = cooperative;
    }

    /** A PDF of one page, in Dutch and English; empty for a plot that ended, and where there is none by that id. */
    public Optional<byte[]> print(PlotId id) {
        return plots.findById(id).filter(Plot::isOpen).map(this::print);
    }

    private byte[] print(Plot plot) {
        var bars = QrSquares.of(settings.address(Guests.PATH + "/" + plot.id()).toString());
        var squares =
                bars.stream().mapToInt(it -> it.column() + it.width()).max().orElseThrow();
        return pages.render(
                "green/plot-sign",
                Languages.DUTCH,
                Map.of("plot", plot.name(), "phone", cooperative.phone(), "bars", bars, "side", WIDTH / squares));
    }
}
