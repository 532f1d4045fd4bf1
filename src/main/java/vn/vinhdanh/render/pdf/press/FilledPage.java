package vn.vinhdanh.render.pdf.press;

/**
 * What a page of a print run says, ready to be put into the file. What it begins and ends with and all pages have, such as
 * the office's name and the signature, stands in the file once.
 *
 * @param head of the compiled page's pieces, so many are drawn as on the page that it was compiled from
 * @param own deflated
 * @param tail so many of the last ones as well
 */
@SuppressWarnings("ArrayRecordComponent")
public record FilledPage(CompiledPage page, int head, byte[] own, int tail) {}
