package org.trabecula.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/patients/1a2b/profile", "/users?show=ACTIVE&change=1", "/a//b"})
    void ours(String address) {
        assertThat(LocalAddress.is(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\r\nX: y",
                "/a b",
                "evil",
                "/@evil",
                "/a#b"
            })
    void elsewhere(String address) {
        assertThat(LocalAddress.is(address)).isFalse();
    }
}
