package org.nianbao.parser.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** T3-11 and FEE-01 to FEE-03: the information processing fee in text and tables (信息处理费). */
final class FeeRules {

    private static final String FEES = "T2.fees.amount";
    private static final String UNPAID = "T3.C6.2.tot";
    private static final String RECEIVED = "T3.A.tot";
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    /** 按件: the first ten requests of an applicant in a month are free. */
    private static final BigDecimal FREE = BigDecimal.TEN;

    private FeeRules() {}

    /** Who did not pay after a notice had one: as many notices at least. */
    static List<Draft> notices(CheckContext c) {
        var unpaid = c.value(UNPAID).filter(v -> v.signum() > 0);
        if (unpaid.isEmpty()) {
            return List.of();
        }
        var notices = c.fee().notices();
        var draft = Draft.warning(Certainty.REVIEW).at(List.of(UNPAID));
        if (notices.isEmpty()) {
            return List.of(draft.saying(unpaid.get().toPlainString())
                    .comparing("≥ " + unpaid.get().toPlainString(), ""));
        }
        return notices.get().compareTo(unpaid.get()) >= 0
                ? List.of()
                : List.of(draft.variant(
                                "fewer",
                                unpaid.get().toPlainString(),
                                notices.get().toPlainString())
                        .comparing(
                                "≥ " + unpaid.get().toPlainString(),
                                notices.get().toPlainString()));
    }

    /** The fee is an administrative charge, so it is part of 20(八). */
    static List<Draft> insideTableTwo(CheckContext c) {
        var charges = c.value(FEES);
        return c.fee().collected().stream()
                .filter(fee -> charges.filter(v -> v.multiply(WAN).compareTo(fee.yuan()) < 0)
                        .isPresent())
                .map(fee -> Draft.warning(Certainty.REVIEW)
                        .saying(plain(fee.yuan()), charges.map(FeeRules::plain).orElse(""))
                        .quoting(fee.sentence())
                        .at(List.of(FEES))
                        .comparing(
                                "≥ " + plain(fee.yuan().divide(WAN)),
                                charges.map(FeeRules::plain).orElse("")))
                .toList();
    }

    static List<Draft> belowTariff(CheckContext c) {
        var received = c.value(RECEIVED).filter(v -> v.compareTo(FREE) <= 0);
        return c.fee().collected().stream()
                .filter(fee -> received.isPresent() && !c.fee().byPages())
                .map(fee -> Draft.warning(Certainty.REVIEW)
                        .saying(
                                plain(fee.yuan()),
                                received.map(BigDecimal::toPlainString).orElse(""))
                        .quoting(fee.sentence())
                        .at(List.of(RECEIVED))
                        .comparing("0", plain(fee.yuan())))
                .toList();
    }

    /**
     * 未收取 beside a sum that was collected, or 没有发出收费通知 beside requests closed for want of payment. Who did not pay
     * was charged in vain: 未收取 alone does not contradict them.
     */
    static List<Draft> denied(CheckContext c) {
        var drafts = new ArrayList<Draft>();
        var fee = c.fee();
        if (fee.denied().isPresent() && fee.collected().isPresent()) {
            drafts.add(Draft.violation(Certainty.REVIEW)
                    .saying(
                            plain(fee.collected().get().yuan()),
                            fee.denied().get().text())
                    .quoting(fee.collected().get().sentence())
                    .comparing("0", plain(fee.collected().get().yuan())));
        }
        var unpaid = c.value(UNPAID).filter(v -> v.signum() > 0);
        if (unpaid.isPresent() && fee.notices().filter(n -> n.signum() == 0).isPresent()) {
            drafts.add(Draft.violation(Certainty.REVIEW)
                    .variant("unpaid", unpaid.get().toPlainString())
                    .at(List.of(UNPAID))
                    .comparing("0", unpaid.get().toPlainString()));
        }
        return drafts;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
