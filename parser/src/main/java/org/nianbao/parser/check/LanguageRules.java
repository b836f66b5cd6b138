package org.nianbao.parser.check;

import static org.nianbao.parser.check.Severity.ADVICE;
import static org.nianbao.parser.check.Severity.VIOLATION;
import static org.nianbao.parser.check.Severity.WARNING;

import java.util.List;

/** TXT: language (文字). */
final class LanguageRules {

    static final List<Rule> LIST = List.of(
            new Rule("TXT-01", ADVICE, Assurance.VARIES, Scope.ALL, Brackets::paired),
            new Rule("TXT-02", ADVICE, Assurance.VARIES, Scope.ALL, HalfWidth::marks),
            new Rule("TXT-03", ADVICE, Assurance.VARIES, Scope.ALL, WrongWords::used),
            new Rule("TXT-04", ADVICE, Assurance.CERTAIN, Scope.SINCE_2021, TextRules::feeName),
            new Rule("TXT-05", ADVICE, Assurance.CERTAIN, Scope.ALL, RepeatedItems::inLists),
            new Rule("TXT-06", ADVICE, Assurance.VARIES, Scope.ALL, ParagraphEnds::marked),
            new Rule("TXT-07", WARNING, Assurance.REVIEW, Scope.ALL, TextRules::generic),
            new Rule("TXT-08", VIOLATION, Assurance.REVIEW, Scope.ALL, PersonalData::published));

    private LanguageRules() {}
}
