package vn.vinhdanh.render.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;

/** Reads artwork element by element and stops at the first thing that plain artwork does not have. */
final class SvgReading extends PlainSvg.Closed {

    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "image", "feimage", "iframe", "handler");
    private static final Pattern OUTSIDE = Pattern.compile("url\\(\\s*['\"]?\\s*(?!#)[^\\s)]|@import");

    private final SvgUses uses = new SvgUses();
    private final StringBuilder style = new StringBuilder();
    private @Nullable Locator locator;
    private boolean inStyle;

    /** Why artwork is refused, told without the file. */
    static final class Refused extends SAXException {

        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    SvgUses uses() {
        return uses;
    }

    int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    @Override
    public void setDocumentLocator(Locator given) {
        locator = given;
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
        throw new Refused("it declares the entity " + name);
    }

    @Override
    public void externalEntityDecl(String name, @Nullable String publicId, @Nullable String systemId)
            throws SAXException {
        throw new Refused("it declares the entity " + name + ", from " + systemId);
    }

    @Override
    public void processingInstruction(String target, @Nullable String content) throws SAXException {
        if (target.equals("xml-stylesheet")) {
            throw new Refused("it takes a style from outside, " + content);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (FORBIDDEN.contains(name.toLowerCase(Locale.ROOT))) {
            throw new Refused("it holds <" + name + ">, and artwork is lines and shapes alone");
        }
        inStyle = name.equals("style");
        for (int i = 0; i < attributes.getLength(); i++) {
            checkAttribute(attributes.getLocalName(i), attributes.getValue(i));
        }
        uses.begins(name, attributes);
    }

    private static void checkAttribute(String name, String value) throws SAXException {
        if (name.startsWith("on")) {
            throw new Refused("it holds a script in " + name);
        }
        if (name.equals("href") && !value.strip().startsWith("#")) {
            throw new Refused("it refers to " + shortened(value) + ", outside itself");
        }
        checkStyle(value);
    }

    @Override
    public void characters(char[] text, int from, int length) throws SAXException {
        if (inStyle) {
            style.append(text, from, length);
            checkStyle(style.toString());
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        inStyle = false;
        uses.ends();
    }

    private static void checkStyle(String value) throws SAXException {
        if (OUTSIDE.matcher(value).find()) {
            throw new Refused("it refers to something outside itself in " + shortened(value));
        }
    }

    private static String shortened(String value) {
        return "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value).strip() + "\"";
    }
}
