package vn.vinhdanh.render.word;

/**
 * What the templates give of a Word document.
 *
 * @param firstHeader of the first page of each section
 * @param header of all its other pages
 */
record WordParts(TemplatePart page, TemplatePart styles, TemplatePart firstHeader, TemplatePart header) {}
