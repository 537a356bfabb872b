/**
 * The benchmark: what the services take beside SQL written by hand on the same rows, in practices of several sizes. Run
 * with {@code ./mvnw -Pbench verify}; docs/performance.md says how to read it.
 */
package org.confide.bench;
