package nl.floreynwijk.demo;

import static nl.floreynwijk.demo.DemoRounds.require;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.harry.Answers;
import nl.floreynwijk.harry.Ask;
import nl.floreynwijk.harry.AskForResult;
import nl.floreynwijk.harry.AskResult;
import nl.floreynwijk.harry.AskedAbout;
import nl.floreynwijk.harry.AskedNeighbour;
import nl.floreynwijk.harry.Category;
import nl.floreynwijk.harry.Certificate;
import nl.floreynwijk.harry.ChooseResult;
import nl.floreynwijk.harry.Client;
import nl.floreynwijk.harry.Guide;
import nl.floreynwijk.harry.ItemCode;
import nl.floreynwijk.harry.JobResult;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.Moment;
import nl.floreynwijk.harry.OutsideClient;
import nl.floreynwijk.harry.Reply;
import nl.floreynwijk.harry.RequestDesk;
import nl.floreynwijk.harry.RequestId;
import nl.floreynwijk.harry.RequestPlan;
import nl.floreynwijk.harry.Requests;
import nl.floreynwijk.harry.ReviewPlan;
import nl.floreynwijk.harry.Reviews;
import nl.floreynwijk.harry.SkillPlan;
import nl.floreynwijk.harry.SkillResult;
import nl.floreynwijk.harry.Skills;
import nl.floreynwijk.harry.Step;
import nl.floreynwijk.harry.WriteResult;
import nl.floreynwijk.harry.WriteReviewResult;
import org.springframework.stereotype.Component;

/** What neighbours of the demo ask of each other: open with offers, agreed, done with a word about it, and in trouble. */
@Component
class DemoJobs {

    private static final Ask NOTHING = new Ask(Ask.Kind.NOTHING, Optional.empty());
    private static final Ask FAVOUR = new Ask(Ask.Kind.FAVOUR, Optional.empty());
    private static final Set<Moment> DAYTIME = Set.of(Moment.WEEKDAY_MORNING, Moment.WEEKDAY_AFTERNOON);
    private static final int MOST_QUESTIONS = 3;

    private final Guide guide;
    private final Requests requests;
    private final Answers answers;
    private final Jobs jobs;
    private final Reviews reviews;
    private final RequestDesk desk;
    private final Skills skills;
    private final DemoCast cast;
    private final Clock clock;

    DemoJobs(
            Guide guide,
            Requests requests,
            Answers answers,
            Jobs jobs,
            Reviews reviews,
            RequestDesk desk,
            Skills skills,
            DemoCast cast,
            Clock clock) {
        this.guide = guide;
        this.requests = requests;
        this.answers = answers;
        this.jobs = jobs;
        this.reviews = reviews;
        this.desk = desk;
        this.skills = skills;
        this.cast = cast;
        this.clock = clock;
    }

    void fill() {
        cast.asOffice(this::certify);
        doneByHenk();
        doneByMaria();
        agreed();
        inTrouble();
        open();
        cast.asOffice(this::school);
    }

    private void certify() {
        certify("Bert", Certificate.ELECTRICITY, "E-20417", 700);
        certify("Youssef", Certificate.GAS, "CO-88310", 12);
    }

    private void certify(String given, Certificate certificate, String number, int days) {
        var plan = new SkillPlan(
                certificate,
                number,
                "Vakbekwaam Installeren",
                DutchTime.day(clock.instant()).plusDays(days));
        require(skills.register(cast.number(given), plan), SkillResult.Kept.class);
    }

    private void doneByHenk() {
        var tap = asked(
                "Truus",
                "kraan-drupt",
                "De kraan in de badkamer drupt de hele nacht. Ik heb al een nieuw leertje gekocht, maar krijg hem niet los.");
        done("Truus", tap, "Henk", NOTHING, "Hij drupt niet meer. Fijn, en gezellig ook.");
        review(
                "Truus",
                tap,
                new ReviewPlan(5, 5, 5, "Henk legde rustig uit wat hij deed. Nu weet ik zelf hoe het moet."));
        review("Henk", tap, new ReviewPlan(5, 5, 5, "Hartelijk ontvangen, en het leertje lag al klaar."));
        var door = asked(
                "Corrie",
                "deurkruk-los",
                "De klink van de slaapkamerdeur valt er steeds af. De schroefjes zijn er nog.");
        done("Corrie", door, "Henk", NOTHING, "Wat een verschil, dank u wel.");
        review(
                "Corrie",
                door,
                new ReviewPlan(5, 5, 4, "Hij was zo klaar. Hij kwam een kwartier later, maar belde even."));
        review("Henk", door, new ReviewPlan(4, 5, 5, ""));
    }

    private void doneByMaria() {
        var wall = own(
                "Ineke",
                Category.WALLS,
                "Een muur in de woonkamer overschilderen, vier bij twee en een halve meter. De verf heb ik in huis.",
                Set.of(Moment.WEEKEND));
        done("Ineke", wall, "Maria", new Ask(Ask.Kind.HOURLY, Optional.of(new Euros(1_250))), "Strak werk.");
        review("Ineke", wall, new ReviewPlan(5, 4, 5, "Mooi strak, en alles netjes afgedekt."));
    }

    private void agreed() {
        var shelf = asked(
                "Marijke",
                "plank-ophangen",
                "Twee planken boven de bank. De muur is van baksteen en de pluggen heb ik.");
        offer(shelf, "Henk", NOTHING, "Ik kom graag. Dinsdag- of donderdagochtend kan ik.");
        choose("Marijke", shelf, "Henk");
        var day = DutchTime.day(clock.instant()).plusDays(3);
        cast.as("Henk", () -> require(jobs.meet(shelf, DutchTime.at(day, LocalTime.of(10, 0))), JobResult.Taken.class));
        write("Marijke", shelf, "Henk", "Dat komt mooi uit. De koffie staat klaar.");
    }

    private void inTrouble() {
        var paint = own(
                "Karel",
                Category.WALLS,
                "Het plafond van de slaapkamer witten. Er zit een gele vlek op van vroeger, verder is het gaaf.",
                Set.of(Moment.WEEKEND, Moment.WEEKDAY_MORNING));
        offer(paint, "Maria", new Ask(Ask.Kind.HOURLY, Optional.of(new Euros(1_250))), "");
        choose("Karel", paint, "Maria");
        cast.as(
                "Karel",
                () -> require(
                        jobs.raiseTrouble(
                                paint,
                                "De vlek komt er weer doorheen. Maria zegt dat dat niet aan de verf ligt. Hoe nu?"),
                        JobResult.Taken.class));
    }

    private void open() {
        var lamp = own(
                "Ria",
                Category.HANGING,
                "Een boekenkast in elkaar zetten en aan de muur vastmaken. Alle onderdelen zitten in de doos, de uitleg ook.",
                Set.of(Moment.WEEKEND));
        offer(lamp, "Samira", FAVOUR, "Leuk om te doen! Misschien kunt u mij een keer helpen met een brief?");
        offer(lamp, "Rachid", NOTHING, "Zaterdagmiddag kan ik. Het is een uurtje werk.");
        cast.as(
                "Samira",
                () -> require(
                        answers.writeToAsker(lamp, "Hoe hoog is de kast? Dan weet ik of mijn trap lang genoeg is."),
                        WriteResult.Sent.class));
        asked("Gerrit", "tuin-onderhouden", "Het gras is te hoog voor mijn maaier, en bukken gaat niet meer zo best.");
        asked(
                "Anja",
                "groepenkast-storing",
                "De aardlekschakelaar valt er steeds uit als de wasmachine aanstaat. Het is een huurhuis.");
        asked(
                "Fatima",
                "kraan-drupt",
                "De kraan in de keuken drupt. De groepenkast niet aanraken alstublieft, daar komt nog een vakman voor.");
    }

    private void school() {
        var client = new OutsideClient(
                "Basisschool De Windroos", "033 461 23 45", "Noordewierweg", "12", "3812 DC", "Amersfoort");
        var plan = new RequestPlan(
                Optional.empty(),
                Category.DOORS,
                Client.SCHOOL,
                "Drie deuren van de kleuterlokalen klemmen. De conciërge is ziek en de kinderen krijgen ze niet open.",
                Set.of(Moment.WEEKDAY_AFTERNOON, Moment.WEEKDAY_EVENING),
                new Ask(Ask.Kind.FIXED, Optional.of(Euros.of(25))));
        require(desk.askFor(client, plan, List.of()), AskForResult.Asked.class);
    }

    private void done(String asker, RequestId job, String helper, Ask terms, String thanks) {
        offer(job, helper, terms, "");
        choose(asker, job, helper);
        cast.as(asker, () -> require(jobs.confirmDone(job, thanks), JobResult.Taken.class));
    }

    /** What somebody looked up, saying no to each question. */
    private RequestId asked(String asker, String item, String text) {
        return cast.giving(asker, () -> {
            var code = new ItemCode(item);
            var housing = guide.ownHousing();
            var replies = Stream.iterate(List.<Reply>of(), it -> Stream.concat(it.stream(), Stream.of(Reply.NO))
                            .toList())
                    .limit(MOST_QUESTIONS + 1L)
                    .filter(it -> guide.step(housing, code, it).orElseThrow() instanceof Step.Answered)
                    .findFirst()
                    .orElseThrow();
            var about = new AskedAbout(housing, code, replies);
            return ask(new RequestPlan(Optional.of(about), Category.SHARED, Client.HOME, text, DAYTIME, NOTHING));
        });
    }

    private RequestId own(String asker, Category category, String text, Set<Moment> moments) {
        return cast.giving(
                asker, () -> ask(new RequestPlan(Optional.empty(), category, Client.HOME, text, moments, NOTHING)));
    }

    private RequestId ask(RequestPlan plan) {
        return switch (requests.ask(plan, Optional.empty(), List.of())) {
            case AskResult.Placed(var id, var _) -> id;
            case AskResult.LookedAtFirst(var id) -> id;
            case AskResult refused -> throw new IllegalStateException("Nobody can ask that in the demo: " + refused);
        };
    }

    private void offer(RequestId job, String helper, Ask terms, String words) {
        cast.as(helper, () -> require(answers.offer(job, terms, words), WriteResult.Sent.class));
    }

    private void choose(String asker, RequestId job, String helper) {
        cast.as(asker, () -> {
            var neighbour = neighbour(job, helper);
            require(
                    requests.choose(job, neighbour.account(), neighbour.offer().orElseThrow()),
                    ChooseResult.Agreed.class);
        });
    }

    private AskedNeighbour neighbour(RequestId job, String given) {
        return jobs.find(job).orElseThrow().neighbours().stream()
                .filter(it -> it.name().startsWith(given + " "))
                .findFirst()
                .orElseThrow();
    }

    private void write(String asker, RequestId job, String helper, String words) {
        cast.as(asker, () -> {
            var account = jobs.find(job)
                    .flatMap(it -> it.agreement())
                    .flatMap(it -> it.helper())
                    .orElseThrow(() -> new IllegalStateException("Nobody to write to: " + helper));
            require(answers.writeTo(job, account, words), WriteResult.Sent.class);
        });
    }

    private void review(String author, RequestId job, ReviewPlan plan) {
        cast.as(author, () -> require(reviews.write(job, plan), WriteReviewResult.Written.class));
    }
}
