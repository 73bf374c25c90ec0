package org.trabecula.account;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code trabecula.account}.
 *
 * @param onceValid how long a one-time password works
 */
@ConfigurationProperties("trabecula.account")
record AccountSettings(@DefaultValue("24h") Duration onceValid) {

    AccountSettings {
        if (onceValid.isNegative() || onceValid.isZero()) {
            throw new IllegalArgumentException(
                    "trabecula.account.once-valid " + onceValid + ", expected a duration like 24h");
        }
    }
}
