package nl.floreynwijk.base.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import jakarta.servlet.RequestDispatcher;
import nl.floreynwijk.base.Cooperative;
import nl.floreynwijk.base.i18n.Languages;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class PlainPageControllerTest {

    static final Cooperative COOPERATIVE = BrandControllerTest.cooperative("De <b>Buurt", null);

    private final MockMvc web = MockMvcBuilders.standaloneSetup(
                    new PlainPageController(new PlainPage(COOPERATIVE, new DefaultI18NProvider(Languages.all()))))
            .build();

    @Test
    void aFailureOutsideTheApplicationIsAPageInBothLanguagesWithANumber() throws Exception {
        web.perform(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")))
                .andExpect(status().isInternalServerError())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(content().string(containsString("Er ging iets mis")))
                .andExpect(content().string(containsString("Something went wrong")))
                .andExpect(content().string(containsString("Noem dan dit nummer: ")))
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void anAddressThatLeadsNowhereSaysSo() throws Exception {
        web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Deze pagina bestaat niet")));
    }

    @Test
    void whatIsForbiddenStaysForbidden() throws Exception {
        web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Deze pagina is niet voor u")));
    }

    @Test
    void whoComesTooOftenHearsToWait() throws Exception {
        web.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Probeer het over een minuut weer.")));
    }

    @Test
    void theOfflinePageTellsWhomToCallAndLooksForTheConnection() throws Exception {
        web.perform(get("/offline"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Er is geen verbinding")))
                .andExpect(content().string(containsString("033 1")))
                .andExpect(content().string(containsString("/scripts/offline.js")));
    }

    @Test
    void theNameOfTheCooperativeIsTextWhateverStandsInIt() throws Exception {
        web.perform(get("/offline")).andExpect(content().string(not(containsString("<b>"))));
    }
}
