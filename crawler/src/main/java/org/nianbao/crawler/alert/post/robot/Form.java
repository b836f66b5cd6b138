package org.nianbao.crawler.alert.post.robot;

import java.util.Optional;
import okhttp3.Request;
import org.nianbao.config.Alerts.Robot;

/** How one kind of robot wants to be told, and how it answers. */
interface Form {

    Request request(Letter letter);

    /** How its answers are read; empty = by the HTTP status alone. */
    Optional<Answer> answer();

    static Form of(Robot kind, Words words) {
        return switch (kind) {
            case WECOM -> new WecomForm(words);
            case DINGTALK -> new DingtalkForm(words);
            case FEISHU -> new FeishuForm(words);
            case GENERIC -> new GenericForm();
        };
    }
}
