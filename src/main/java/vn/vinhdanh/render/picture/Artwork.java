package vn.vinhdanh.render.picture;

import java.util.Locale;
import java.util.Set;
import vn.vinhdanh.render.template.TemplateRefused;

/** What pages may be drawn with: the files of the template folder that a style or an image names. */
public final class Artwork {

    private static final Set<String> PICTURES = Set.of(".png", ".jpg", ".jpeg", ".gif");
    private static final Set<String> OTHERS = Set.of(".css", ".ttf");

    private Artwork() {}

    /**
     * Looks at a file before it is handed to those who draw it.
     *
     * @throws TemplateRefused naming the file, the line where it has lines, why, and what to do
     */
    public static void check(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        if (ending.equals(".svg")) {
            PlainSvg.check(name, content);
        } else if (PICTURES.contains(ending)) {
            checkPicture(name, ending, content);
        } else if (!OTHERS.contains(ending)) {
            throw new TemplateRefused(
                    name,
                    "a page is made of .css, .svg, .png, .jpg, .gif and .ttf files alone. Save it as one of them.",
                    null);
        }
    }

    private static void checkPicture(String name, String ending, byte[] content) {
        try {
            String held = ScreenPicture.ending(content);
            if (!held.equals(ending.equals(".jpeg") ? ".jpg" : ending)) {
                throw new TemplateRefused(
                        name, "its name ends in " + ending + ", but its content is " + held + ". Rename it.", null);
            }
        } catch (ScreenPicture.Unusable unusable) {
            throw new TemplateRefused(
                    name, unusable.reason() + ". Open it in a picture program and save it anew, smaller.", unusable);
        }
    }
}
