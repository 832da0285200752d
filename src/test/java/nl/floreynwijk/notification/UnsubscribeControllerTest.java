package nl.floreynwijk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.floreynwijk.PortalTest;
import nl.floreynwijk.access.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@PortalTest
class UnsubscribeControllerTest {

    @Autowired
    WebApplicationContext portal;

    @Autowired
    Preferences preferences;

    @Autowired
    TestAccounts people;

    MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
    }

    @Test
    void aMailProgramUnsubscribesWithOneClick() throws Exception {
        var token = preferences.of(people.open("Anna"), UndeliveredNotice.KIND).token();

        web.perform(post("/mail/afmelden/" + token).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk());

        assertThat(preferences.behind(token)).contains(new MailChoice(UndeliveredNotice.KIND, false));
    }

    @Test
    void lookingNeverUnsubscribes() throws Exception {
        var token = preferences.of(people.open("Anna"), UndeliveredNotice.KIND).token();

        web.perform(get("/mail/afmelden/" + token)).andExpect(redirectedUrl("/afmelden/" + token));

        assertThat(preferences.behind(token)).contains(new MailChoice(UndeliveredNotice.KIND, true));
    }

    @Test
    void nobodyLearnsWhetherATokenIsKnown() throws Exception {
        web.perform(post("/mail/afmelden/" + UUID.randomUUID())).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"onzin", "1-1-1-1", "<script>", "''--"})
    void whatIsNoTokenIsAnsweredTheSame(String text) throws Exception {
        web.perform(post("/mail/afmelden/{token}", text)).andExpect(status().isOk());
        var page = web.perform(get("/mail/afmelden/{token}", text)).andReturn().getResponse();

        assertThat(page.getRedirectedUrl()).matches("/afmelden/[0-9a-z-]+");
    }
}
