package org.trabecula.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.trabecula.testing.IntegrationTest;

@IntegrationTest
class FilesTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/trabecula-[0-9a-f]{32}\\.css",
                "/js/front-[0-9a-f]{32}\\.js",
                "/images/favicon-[0-9a-f]{32}\\.svg",
                "/images/favicon-[0-9a-f]{32}\\.ico"
            })
    void aFileIsKnownByItsContentAndKept(String address) throws Exception {
        String page = mvc.get().uri("/sign-in").exchange().getResponse().getContentAsString();
        Matcher link = Pattern.compile("\"(" + address + ")\"").matcher(page);
        assertThat(link.find()).as("%s in %s", address, page).isTrue();
        assertThat(mvc.get().uri(link.group(1))).hasStatusOk().headers().hasValue("Cache-Control", "max-age=31536000");
    }

    @Test
    void whatIsNowhereIsNotFound() {
        assertThat(mvc.get().uri("/nowhere").with(user("a").roles("NURSE"))).hasStatus(404);
        assertThat(mvc.get().uri("/css/nowhere.css").with(user("a").roles("NURSE")))
                .hasStatus(404);
    }
}
