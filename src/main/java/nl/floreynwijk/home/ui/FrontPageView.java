package nl.floreynwijk.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.ui.ContactLinks;
import nl.floreynwijk.base.ui.HeadingHost;
import nl.floreynwijk.base.ui.JoiningPage;
import nl.floreynwijk.base.ui.OpenPage;
import nl.floreynwijk.base.ui.OpeningHours;
import nl.floreynwijk.base.ui.Pictogram;
import nl.floreynwijk.base.ui.Visitor;

/** What the co-operative is and does, for whoever comes by; a signed-in person goes on to the start page. */
@Route("")
@AnonymousAllowed
public class FrontPageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HeadingHost {

    private final Cooperative cooperative;
    private final Visitor visitor;
    private final JoiningPage joining;
    private final List<OpenPage> openPages;
    private final Div hero = new Div();

    FrontPageView(Cooperative cooperative, Visitor visitor, JoiningPage joining, List<OpenPage> openPages) {
        this.cooperative = cooperative;
        this.visitor = visitor;
        this.joining = joining;
        this.openPages = openPages;
        getContent().addClassName("front-page");
        getContent().add(createHero(), createActivities(), createJoining(), createContact());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (visitor.isSignedIn()) {
            event.forwardTo(StartView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.front.title");
    }

    @Override
    public void host(H1 heading) {
        hero.addComponentAsFirst(heading);
    }

    private Section createHero() {
        var lead = new Paragraph(getTranslation("home.front.lead", cooperative.name(), cooperative.town()));
        lead.addClassName("lead");
        var join = createJoin();
        var what = new Anchor("#" + Part.ACTIVITIES.id, getTranslation("home.front.what"));
        what.addClassName("quiet-link");
        var actions = new Div(join, what);
        actions.addClassName("hero-actions");
        hero.addClassName("hero-words");
        hero.add(lead, actions);
        var section = new Section(hero, new StreetScene());
        section.addClassName("hero");
        return section;
    }

    private Section createActivities() {
        var cards = new Div();
        cards.addClassName("activities");
        cards.add(
                createActivity("block-budget", "vaadin:coin-piles"),
                createActivity("harry", "vaadin:tools"),
                createActivity("green", "icons/leaf.svg"),
                createActivity("parade", "vaadin:music"));
        return createSection(Part.ACTIVITIES, cards);
    }

    private Div createActivity(String name, String icon) {
        var key = "home.front." + name;
        var sign = new Div(Pictogram.of(icon));
        sign.addClassName("activity-sign");
        var words = new Div(new H3(getTranslation(key)), new Paragraph(getTranslation(key + ".text")));
        openPages.stream().filter(it -> it.activity().equals(name)).forEach(it -> words.add(createLink(it)));
        var card = new Div(sign, words);
        card.addClassNames("activity", "activity-" + name);
        return card;
    }

    private Anchor createLink(OpenPage page) {
        var link = new Anchor(page.path(), getTranslation(page.title()));
        link.setRouterIgnore(true);
        link.addClassName("quiet-link");
        return link;
    }

    private Section createJoining() {
        var steps = new OrderedList();
        steps.addClassName("steps");
        List.of("ask", "board", "start").forEach(step -> {
            var key = "home.front.join." + step;
            steps.add(new ListItem(new H3(getTranslation(key)), new Paragraph(getTranslation(key + ".text"))));
        });
        return createSection(
                Part.JOIN, new Paragraph(getTranslation("home.front.join.lead")), steps, new Paragraph(createJoin()));
    }

    private RouterLink createJoin() {
        var join = new RouterLink(getTranslation("home.front.join"), joining.view());
        join.addClassName("button-link");
        return join;
    }

    private Section createContact() {
        var facts = new DescriptionList();
        facts.addClassName("contact");
        addFact(facts, "home.front.phone", ContactLinks.phone(cooperative));
        addFact(facts, "home.front.mail", ContactLinks.mail(cooperative));
        addFact(facts, "home.front.desk", new Paragraph(cooperative.address()));
        addFact(facts, "home.front.hours", new OpeningHours(cooperative));
        return createSection(Part.CONTACT, facts);
    }

    private void addFact(DescriptionList facts, String key, Component value) {
        var term = new DescriptionList.Term(getTranslation(key));
        var description = new DescriptionList.Description(value);
        facts.add(new Div(term, description));
    }

    private Section createSection(Part part, Component... content) {
        var section = new Section(new H2(getTranslation(part.key)));
        section.add(content);
        section.setId(part.id);
        section.addClassName("front-part");
        return section;
    }

    /** A part of the page somebody can jump to. */
    private enum Part {
        ACTIVITIES("wat-we-doen", "home.front.activities"),
        JOIN("meedoen", "home.front.joining"),
        CONTACT("contact", "home.front.contact");

        private final String id;
        private final String key;

        Part(String id, String key) {
            this.id = id;
            this.key = key;
        }
    }
}
