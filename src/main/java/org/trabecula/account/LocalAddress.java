package org.trabecula.account;

import java.util.regex.Pattern;

/** Tells an address of ours from one that would lead a user elsewhere after sign-in. */
final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.~%?&=+-]{0,500}");

    private LocalAddress() {}

    static boolean is(String address) {
        return LOCAL.matcher(address).matches();
    }
}
