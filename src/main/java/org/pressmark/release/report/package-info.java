/** How a release was built, as {@code build-report.json} records it and later commands read it. */
@NullMarked
package org.pressmark.release.report;

import org.jspecify.annotations.NullMarked;
