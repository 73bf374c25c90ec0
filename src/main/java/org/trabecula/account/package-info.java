/**
 * Users, roles and sign-in: who somebody is and what they may do.
 * Come in by {@link Accounts} to manage users and by {@link PasswordCheck} to have a signature confirmed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared"})
package org.trabecula.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
