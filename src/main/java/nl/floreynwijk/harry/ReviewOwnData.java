package nl.floreynwijk.harry;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.OwnDatum;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.stereotype.Component;

/**
 * What somebody said of neighbours, and what those said of them. Of that, what they may not read yet is left out: from
 * their own data they would know it before they wrote themselves.
 */
@Component
class ReviewOwnData {

    private static final int MOST = 1_000;

    private final ReviewQueries queries;
    private final I18NProvider texts;

    ReviewOwnData(ReviewQueries queries, I18NProvider texts) {
        this.queries = queries;
        this.texts = texts;
    }

    List<OwnDatum> about(AccountId account, Locale language) {
        return List.of(
                OwnDatum.of(
                        "reviews-written",
                        queries.writtenBy(account, MOST),
                        it -> words(it, it.shownAnswer(), language),
                        it -> code(it, it.shownAnswer())),
                OwnDatum.of(
                        "reviews-about",
                        queries.readableAbout(account, MOST),
                        it -> words(it, it.answer(), language),
                        it -> code(it, it.answer())));
    }

    private String words(KeptReview review, Optional<String> answer, Locale language) {
        var plan = review.plan();
        var marks = texts.getTranslation(
                "harry.own-data.review",
                language,
                DutchTime.date(DutchTime.day(review.writtenAt()), language),
                plan.competent(),
                plan.friendly(),
                plan.reliable());
        return Stream.of(Optional.of(marks), Optional.of(plan.words()), answer, review.hiddenReason())
                .flatMap(Optional::stream)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Map<String, Object> code(KeptReview review, Optional<String> answer) {
        var code = new LinkedHashMap<String, Object>();
        code.put("request", review.request().toString());
        code.put("by", review.by().name());
        code.put("written", review.writtenAt().toString());
        code.put("competent", review.plan().competent());
        code.put("friendly", review.plan().friendly());
        code.put("reliable", review.plan().reliable());
        code.put("words", review.plan().words());
        code.put("doubts", review.doubts().stream().map(Enum::name).sorted().toList());
        answer.ifPresent(it -> code.put("answer", it));
        review.hiddenReason().ifPresent(it -> code.put("hidden", it));
        return code;
    }
}
