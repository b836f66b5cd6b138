package org.nianbao.parser.check;

import java.util.List;

/** CRS: against the report of the year before (跨年比对). */
final class ComparisonRules {

    static final List<Rule> LIST = List.of();

    private ComparisonRules() {}
}
