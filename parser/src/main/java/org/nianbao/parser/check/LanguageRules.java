package org.nianbao.parser.check;

import java.util.List;

/** TXT: language (文字). */
final class LanguageRules {

    static final List<Rule> LIST = List.of();

    private LanguageRules() {}
}
