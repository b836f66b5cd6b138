package org.nianbao.crawler.replay;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;
import org.nianbao.store.Outbox;
import org.nianbao.store.Store;

/** A store whose process dies in place of the n-th write from now. */
final class Mortal implements InvocationHandler {

    /** In place of a write, and of every one after it. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final Pattern WRITES =
            Pattern.compile("(keep|append|begin|end|admit|sent|failed|postponed|prune).*");

    private final Object inner;
    private final int[] left;

    private Mortal(Object inner, int[] left) {
        this.inner = inner;
        this.left = left;
    }

    static Store of(Store store, int writes) {
        return proxy(Store.class, new Mortal(store, new int[] {writes}));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        // A default method calls others, which come through here again only if it runs on the proxy.
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, arguments);
        }
        if (WRITES.matcher(method.getName()).matches() && left[0]-- <= 0) {
            throw new Died();
        }
        try {
            var result = method.invoke(inner, arguments);
            return result instanceof Outbox outbox ? proxy(Outbox.class, new Mortal(outbox, left)) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
