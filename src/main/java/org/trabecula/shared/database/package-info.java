/** The two roles that use the database: the owner of the schema and the application. */
@NullMarked
package org.trabecula.shared.database;

import org.jspecify.annotations.NullMarked;
