package nl.floreynwijk.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.attachments.AttachmentCheck;
import nl.floreynwijk.attachments.CheckedFile;
import nl.floreynwijk.attachments.TestFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the gardener says of plots: what they are, how they look, and where they are on the map. */
@PortalTest
class PlotDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    @Autowired
    PlotDesk desk;

    @Autowired
    Plots plots;

    @Autowired
    ShiftDesk shifts;

    @Autowired
    TestShifts made;

    @Autowired
    TestPeople people;

    @Autowired
    AttachmentCheck check;

    private AccountId gerda = AccountId.random();
    private PlotId plot = PlotId.random();

    @BeforeEach
    void thereIsAPlot() {
        gerda = made.gardener("Gerda Groen");
        plot = made.plot(gerda, "Rozenperk");
        people.signIn(gerda);
    }

    private PlotDetails seen() {
        return plots.find(plot).orElseThrow();
    }

    private PlotResult change(PlotPlan plan) {
        return desk.change(plot, plan, seen().version());
    }

    private List<CheckedFile> photo() {
        return List.of(TestFiles.checkedPhoto(check, "perk.jpg"));
    }

    private AddPhotoResult add(PlotMoment moment, List<CheckedFile> files) {
        return desk.addPhotos(plot, moment, "Het perk", DAY, files);
    }

    @Test
    void aPlotIsSaidOtherwise() {
        assertThat(change(TestShifts.plotPlan("Tulpenperk"))).isEqualTo(new PlotResult.Kept(plot));

        assertThat(seen().plan().name()).isEqualTo("Tulpenperk");
    }

    @Test
    void whoeverDecidesOnWhatWasChangedMeanwhileReadsItFirst() {
        var before = seen().version();
        assertThat(change(TestShifts.plotPlan("Tulpenperk"))).isInstanceOf(PlotResult.Kept.class);

        assertThat(desk.change(plot, TestShifts.plotPlan("Lelieperk"), before))
                .isEqualTo(new PlotResult.ChangedMeanwhile());
        assertThat(desk.change(PlotId.random(), TestShifts.plotPlan("Lelieperk"), 0))
                .isEqualTo(new PlotResult.ChangedMeanwhile());
        assertThat(seen().plan().name()).isEqualTo("Tulpenperk");
    }

    @Test
    void noTwoPlotsAreCalledTheSame() {
        var other = made.plot(gerda, "Beukenlaan");

        assertThat(desk.add(TestShifts.plotPlan(" rozenperk "))).isEqualTo(new PlotResult.NameTaken());
        assertThat(change(TestShifts.plotPlan("Beukenlaan"))).isEqualTo(new PlotResult.NameTaken());
        assertThat(change(TestShifts.plotPlan("Rozenperk"))).isEqualTo(new PlotResult.Kept(plot));
        assertThat(plots.find(other)).isPresent();
    }

    @Test
    void whatCannotBeTakenIsRefused() {
        var empty = new PlotPlan("", PlotKind.MAKE, PlotState.IDEA, new MapPoint(0, 0), "", " ", "", "", "", "");
        var long2 = new PlotPlan(
                "a".repeat(81),
                PlotKind.MAKE,
                PlotState.IDEA,
                new MapPoint(0, 0),
                "a".repeat(161),
                "a".repeat(121),
                "a".repeat(2_001),
                "a".repeat(121),
                "a".repeat(2_001),
                "a".repeat(1_001));

        assertThat(desk.add(empty))
                .isEqualTo(new PlotResult.Refused(
                        Set.of(PlotPlan.Problem.NAME, PlotPlan.Problem.PLACE, PlotPlan.Problem.OWNER)));
        assertThat(desk.add(long2)).isEqualTo(new PlotResult.Refused(Set.of(PlotPlan.Problem.values())));
        assertThat(change(empty)).isInstanceOf(PlotResult.Refused.class);
    }

    @Test
    void aPlotIsOnTheMap() {
        assertThat(new MapPoint(33.349, 0)).isEqualTo(new MapPoint(33.3, 0));
        assertThat(MapPoint.isOn(100, 0)).isTrue();
        assertThat(MapPoint.isOn(100.1, 0)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new MapPoint(-0.1, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new MapPoint(50, Double.NaN));
    }

    @Test
    void asLongAsWorkIsPlannedAPlotDoesNotEnd() {
        var shift = made.planned(gerda, made.plan(plot, 2));
        var ended = TestShifts.plotPlan("Rozenperk", PlotState.ENDED);

        assertThat(change(ended)).isEqualTo(new PlotResult.HasShifts(1));
        assertThat(shifts.remove(shift, Scope.THIS)).isEqualTo(new RemoveShiftResult.Removed(1));
        assertThat(change(ended)).isEqualTo(new PlotResult.Kept(plot));
        assertThat(plots.all()).extracting(PlotSummary::id).doesNotContain(plot);
        assertThat(desk.all()).extracting(PlotSummary::id).contains(plot);
    }

    @Test
    void photosAreSeenBeforeAndAfterTheWork() {
        assertThat(add(PlotMoment.AFTER, photo())).isEqualTo(new AddPhotoResult.Added());
        assertThat(add(PlotMoment.BEFORE, photo())).isEqualTo(new AddPhotoResult.Added());

        assertThat(seen().photos()).extracting(PlotPhoto::moment).containsExactly(PlotMoment.BEFORE, PlotMoment.AFTER);
        var first = seen().photos().getFirst().id();
        assertThat(plots.photo(first)).isPresent();

        desk.removePhoto(plot, first);

        assertThat(seen().photos()).extracting(PlotPhoto::moment).containsExactly(PlotMoment.AFTER);
        assertThat(plots.photo(first)).isEmpty();
    }

    @Test
    void whatIsNoPhotoOrTooMuchIsRefused() {
        assertThat(add(PlotMoment.BEFORE, List.of())).isEqualTo(new AddPhotoResult.NoPhoto());
        assertThat(add(PlotMoment.BEFORE, List.of(TestFiles.checkedPdf(check, "perk.pdf"))))
                .isEqualTo(new AddPhotoResult.NoPhoto());
        assertThat(desk.addPhotos(plot, PlotMoment.BEFORE, "a".repeat(161), DAY, photo()))
                .isEqualTo(new AddPhotoResult.CaptionTooLong(160));
        assertThat(desk.addPhotos(PlotId.random(), PlotMoment.BEFORE, "", DAY, photo()))
                .isEqualTo(new AddPhotoResult.Gone());
        assertThat(add(PlotMoment.BEFORE, Collections.nCopies(PlotDesk.MOST_PHOTOS + 1, photo().getFirst())))
                .isEqualTo(new AddPhotoResult.TooMany(PlotDesk.MOST_PHOTOS));
        assertThat(seen().photos()).isEmpty();
    }

    @Test
    void aPhotoOfAnotherPlotIsNotRemovedFromHere() {
        assertThat(add(PlotMoment.BEFORE, photo())).isEqualTo(new AddPhotoResult.Added());
        var photo = seen().photos().getFirst().id();

        desk.removePhoto(made.plot(gerda, "Beukenlaan"), photo);

        assertThat(plots.photo(photo)).isPresent();
    }

    @Test
    void theNeighbourhoodHasOneMapOrNone() {
        desk.drawNone();
        assertThat(plots.hasMap()).isFalse();
        assertThat(plots.map()).isEmpty();

        assertThat(desk.draw(photo())).isTrue();
        assertThat(desk.draw(photo())).isTrue();
        assertThat(desk.draw(List.of())).isFalse();
        assertThat(desk.draw(List.of(TestFiles.checkedPdf(check, "kaart.pdf")))).isFalse();

        assertThat(plots.hasMap()).isTrue();
        assertThat(plots.map()).isPresent();
        desk.drawNone();
        assertThat(plots.map()).isEmpty();
    }

    @Test
    void aWishThatDoesNotBelongThereIsRemoved() {
        assertThat(plots.wish(plot, "Onzin")).isEqualTo(new WishResult.Wished());
        var wish = seen().wishes().getFirst().id();

        assertThat(desk.answer(plot, wish, " ")).isEqualTo(new WishResult.NoWords(500));
        assertThat(desk.answer(PlotId.random(), wish, "Dank")).isEqualTo(new WishResult.Gone());
        desk.removeWish(PlotId.random(), wish);
        assertThat(seen().wishes()).hasSize(1);
        desk.removeWish(plot, wish);

        assertThat(seen().wishes()).isEmpty();
        assertThat(desk.answer(plot, wish, "Dank")).isEqualTo(new WishResult.Gone());
    }
}
