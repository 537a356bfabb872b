package org.confide.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Firefox on Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0
            Chrome on Linux | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36
            Edge on Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0
            Safari on an iPhone | Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1
            Chrome on Android | Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36
            A browser | curl/8.5.0
            """)
    void a_browser_is_called_what_its_owner_calls_it(String words, String userAgent) {
        assertThat(BrowserWords.of(userAgent)).isEqualTo(words);
    }

    @Test
    void one_that_says_nothing_is_a_browser() {
        assertThat(BrowserWords.of(null)).isEqualTo("A browser");
    }
}
