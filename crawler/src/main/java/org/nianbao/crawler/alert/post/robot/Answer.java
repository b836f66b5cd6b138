package org.nianbao.crawler.alert.post.robot;

import java.util.Set;
import org.nianbao.crawler.alert.post.Fault;
import org.nianbao.crawler.alert.post.Outcome;
import org.nianbao.crawler.alert.post.Outcome.Doubt;

/**
 * What the numbers in a robot's answers mean; one that is in no list means later.
 *
 * @param field which number: 0 is yes
 * @param words the field with the explanation
 * @param busy we are too fast, or it is busy
 * @param setUp the address, the signature or the robot's rules
 * @param refused the message itself
 */
record Answer(String field, String words, Set<Integer> busy, Set<Integer> setUp, Set<Integer> refused) {

    Outcome of(int code, String party, String trouble) {
        if (code == 0) {
            return new Outcome.Accepted();
        } else if (busy.contains(code)) {
            return new Fault(Fault.Kind.BUSY, party, trouble).blocked();
        } else if (setUp.contains(code)) {
            return new Fault(Fault.Kind.SET_UP, party, trouble).blocked();
        }
        return refused.contains(code) ? new Outcome.Refused(trouble) : new Outcome.Later(trouble, Doubt.NONE);
    }
}
