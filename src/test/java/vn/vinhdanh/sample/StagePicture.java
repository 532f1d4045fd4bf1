package vn.vinhdanh.sample;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** An original flat illustration that stands for the photo: a stage, a star, people holding framed certificates. */
final class StagePicture {

    static final int WIDTH = 1600;
    static final int HEIGHT = 900;

    private static final Color GOLD = new Color(0xF2C14E);
    private static final Color[] SUITS = {
        new Color(0x1F2A44), new Color(0x7B1E3A), new Color(0x2E4A3F), new Color(0x3A3A55), new Color(0x8A4B2A)
    };
    private static final Color[] SKINS = {new Color(0xE8B48C), new Color(0xD89F74), new Color(0xF0C3A0)};
    private static final Color HAIR = new Color(0x2A211C);

    private StagePicture() {}

    static BufferedImage draw() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        backdrop(g);
        for (int i = 0; i < 7; i++) {
            person(g, 250 + i * 183, i % 2 == 0 ? 742 : 752, i);
        }
        flowers(g);
        g.dispose();
        return picture;
    }

    private static void backdrop(Graphics2D g) {
        g.setPaint(new GradientPaint(0, 0, new Color(0xB3202C), 0, 660, new Color(0x8E1420)));
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        g.setColor(new Color(0xA01A26));
        for (int x = 0; x < WIDTH; x += 80) {
            g.fill(new Rectangle2D.Double(x, 0, 36, 700));
        }
        g.setColor(GOLD);
        g.fill(star(800, 190, 112));
        g.setPaint(new GradientPaint(0, 700, new Color(0xB98552), 0, HEIGHT, new Color(0x8C5E35)));
        g.fill(new Rectangle2D.Double(0, 700, WIDTH, 200));
        g.setColor(new Color(0x7A4F2B));
        g.fill(new Rectangle2D.Double(0, 700, WIDTH, 8));
    }

    private static Path2D star(double x, double y, double radius) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.toRadians(-90 + i * 36.0);
            double px = x + r * Math.cos(angle);
            double py = y + r * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        return star;
    }

    private static void person(Graphics2D g, double x, double feet, int number) {
        g.setColor(new Color(0, 0, 0, 40));
        g.fill(new Ellipse2D.Double(x - 62, feet - 12, 124, 24));
        Color suit = SUITS[number % SUITS.length];
        boolean longHair = number % 3 == 1;
        if (longHair) {
            g.setColor(HAIR);
            g.fill(new RoundRectangle2D.Double(x - 44, feet - 410, 88, 128, 60, 60));
        }
        g.setColor(suit.darker());
        g.fill(new RoundRectangle2D.Double(x - 34, feet - 150, 30, 150, 14, 14));
        g.fill(new RoundRectangle2D.Double(x + 4, feet - 150, 30, 150, 14, 14));
        g.setColor(suit);
        g.fill(new RoundRectangle2D.Double(x - 55, feet - 318, 110, 190, 46, 46));
        g.setColor(SKINS[number % SKINS.length]);
        g.fill(new RoundRectangle2D.Double(x - 13, feet - 342, 26, 40, 14, 14));
        g.setColor(HAIR);
        g.fill(new Ellipse2D.Double(x - 41, feet - 422, 82, 84));
        g.setColor(SKINS[number % SKINS.length]);
        g.fill(new Ellipse2D.Double(x - 34, feet - 408, 68, 76));
        g.setColor(suit.brighter());
        g.fill(new RoundRectangle2D.Double(x - 70, feet - 292, 30, 104, 24, 24));
        g.fill(new RoundRectangle2D.Double(x + 40, feet - 292, 30, 104, 24, 24));
        certificate(g, x, feet - 226);
        g.setColor(SKINS[number % SKINS.length]);
        g.fill(new Ellipse2D.Double(x - 72, feet - 204, 26, 26));
        g.fill(new Ellipse2D.Double(x + 46, feet - 204, 26, 26));
    }

    private static void certificate(Graphics2D g, double x, double y) {
        g.setColor(new Color(0x9C6B1E));
        g.fill(new Rectangle2D.Double(x - 60, y - 40, 120, 84));
        g.setColor(GOLD);
        g.fill(new Rectangle2D.Double(x - 55, y - 35, 110, 74));
        g.setColor(new Color(0xFFF8E7));
        g.fill(new Rectangle2D.Double(x - 49, y - 29, 98, 62));
        g.setColor(new Color(0xC0392B));
        g.fill(star(x, y - 17, 8));
        g.fill(new Rectangle2D.Double(x - 28, y - 4, 56, 7));
        g.setColor(new Color(0x8A8172));
        g.fill(new Rectangle2D.Double(x - 36, y + 9, 72, 3));
        g.fill(new Rectangle2D.Double(x - 30, y + 17, 60, 3));
    }

    private static void flowers(Graphics2D g) {
        Color[] petals = {new Color(0xF4D35E), new Color(0xEE964B), new Color(0xF95738), new Color(0xFBE3E8)};
        for (int i = 0; i < 54; i++) {
            double x = 12 + i * 30;
            double y = 846 + (i * 37 % 23);
            g.setColor(new Color(0x2F6B3A));
            g.fill(new Ellipse2D.Double(x - 20, y + 8, 44, 62));
            g.setColor(petals[i * 7 % petals.length]);
            g.fill(new Ellipse2D.Double(x - 13, y - 13, 27, 27));
            g.setColor(new Color(0xFFF3C4));
            g.fill(new Ellipse2D.Double(x - 4, y - 4, 9, 9));
        }
    }
}
