package org.nianbao.crawler.rendition;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips a property, saying so, where no PDF can be written; an assumption within it would only use up its tries. */
public final class WherePdfsCanBeWritten implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return PdfFont.isInstalled() ? SkipResult.doNotSkip() : SkipResult.skip(PdfFont.MISSING);
    }
}
