/** One request: politeness, robots, limits, conditional GET. Ends in a {@link org.nianbao.crawler.fetch.FetchOutcome}. */
@NullMarked
package org.nianbao.crawler.fetch;

import org.jspecify.annotations.NullMarked;
