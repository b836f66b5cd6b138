package org.nianbao.crawler.walk.discover;

/** Why an address may be that of the column. */
public enum Reason {
    /** It is the address that was asked for. */
    ITSELF,
    /** A link names the column in full: 政府信息公开年报 and the like. */
    NAME,
    /** A link says 年报 or the like, in the part of the portal that is about 政府信息公开. */
    WEAK_NAME,
    /** Its address has a usual name: zfxxgknb, xxgknb, gkndbg. */
    ADDRESS,
    /** The page's own tags (ColumnName, ColumnType) call it the column. */
    META,
    /** A report that the portal links lies below it. */
    REPORT_BELOW,
    /** The portal's sitemap has it. */
    SITEMAP,
    /** Nobody links it; it is where such columns usually lie. */
    GUESS,
    /** It lies on another host than the portal. */
    OTHER_HOST
}
