package nl.floreynwijk.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.base.Cooperative;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FrontPageViewTest extends KaribuTest {

    @Autowired
    Cooperative cooperative;

    @Test
    void aPasserByReadsWhatWeDoAndHowToJoin() {
        assertThat(_get(H1.class).getText()).isEqualTo("Samen maken we de wijk");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .containsExactly("Wat we samen doen", "Zo doet u mee", "Kom langs, bel of mail");
    }

    @Test
    void aPasserByCanCallAndWrite() {
        _assertOne(Anchor.class, spec -> spec.withText(cooperative.email()));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("tel:0330000000");
    }

    @Test
    void aPasserByFindsTheMarketWithoutAnAccount() {
        _assertOne(Anchor.class, spec -> spec.withText(text("parade.guide.front")));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("/parade");
    }
}
