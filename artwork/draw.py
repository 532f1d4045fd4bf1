"""Draws the borders of the certificate styles: python3 artwork/draw.py. Needs nothing but Python."""

from math import cos, pi, sin, tau
from pathlib import Path

from ornament import (Sheet, along, chain, circle, corners, double_spiral, guilloche, lotus, move, moved, petal,
                      polygon, polyline, rect, scale, sides, smooth, spiral, star, sunrays, turn)

W, H = 297, 210
HOME = Path(__file__).resolve().parent.parent / "templates"
RED, DEEP, GOLD, BRIGHT, PALE = "#b3151f", "#8c0d17", "#c8952a", "#f0cf73", "#fff9ea"


def drum(sheet, cx, cy, r, fill, line, rings=True):
    """The face of a bronze drum, faint: star, saw-tooth, rings with tangent circles, guilloche."""
    at = move(cx, cy)
    sheet.fill(fill, star(14, r * 0.24, r * 0.085), at, "drum")
    for i in range(14):
        a = tau * (i + 0.5) / 14 - pi / 2
        sheet.line(line, 0.2, polyline([(r * q * cos(a + d), r * q * sin(a + d)) for q, d in
                                        ((0.235, -0.09), (0.15, 0), (0.235, 0.09))]), at, "drum")
    for q in (0.26, 0.28, 0.36, 0.38, 0.62, 0.64, 0.74, 0.76, 0.98, 1.0):
        sheet.line(line, 0.2, circle(r * q), at, "drum")
    for i in range(36):
        a = tau * i / 36
        sheet.line(line, 0.2, circle(r * 0.022, r * 0.32 * cos(a), r * 0.32 * sin(a)), at, "drum")
    for i in range(72):
        a, b, c = tau * i / 72, tau * (i + 0.5) / 72, tau * (i + 1) / 72
        sheet.fill(fill, polygon([(r * 0.64 * cos(a), r * 0.64 * sin(a)), (r * 0.73 * cos(b), r * 0.73 * sin(b)),
                                  (r * 0.64 * cos(c), r * 0.64 * sin(c))]), at, "drum")
    for ring in guilloche(r * 0.39, r * 0.61, 24, 3):
        sheet.line(line, 0.2, ring, at, "drum")
    for ring in guilloche(r * 0.77, r * 0.97, 36, 3):
        sheet.line(line, 0.2, ring, at, "drum")


def flower(sheet, fill, outline, height, place, width=0.18, layer="flower"):
    for part in lotus(height):
        sheet.fill(fill, part, place, layer)
        sheet.line(outline, width, part, place, layer)


def sprig(length):
    """A tendril along x that ends in a spiral, and its leaves."""
    r = length * 0.16
    end = [(x + length - r, y + r * 1.05) for x, y in spiral(r, 1.5, start=-pi / 2, hand=1)]
    stem = [(0, 0), (length * 0.2, -length * 0.035), (length * 0.42, 0.0), (length * 0.66, length * 0.0)] + end
    leaves = [moved(petal(length * 0.17, length * 0.07), chain(turn(angle), move(length * at, length * dy)))
              for angle, at, dy in ((62, 0.16, -0.03), (125, 0.3, -0.02), (58, 0.42, 0.0), (128, 0.58, 0.0))]
    return smooth(stem), leaves


def corner_spray(sheet, colour, size, inset, width=0.45):
    for place in corners(W, H, inset):
        for mirror in ((lambda x, y: (x, y)), (lambda x, y: (y, x))):
            stem, leaves = sprig(size)
            put = chain(move(size * 0.14, size * 0.06), mirror, place)
            sheet.line(colour, width, stem, put, "spray")
            for leaf in leaves:
                sheet.fill(colour, leaf, put, "leaf")
        for part in lotus(size * 0.3, 0.62):
            sheet.fill(colour, part, chain(turn(135), move(size * 0.02, size * 0.02), place), "bud")
            sheet.line(PALE, 0.18, part, chain(turn(135), move(size * 0.02, size * 0.02), place), "bud")


def bang_khen():
    sheet = Sheet(W, H)
    sheet.fill(PALE, rect(0, 0, W, H))
    box = (21, 21, W - 21, H - 21)
    for ray in sunrays(W / 2, 104, box, 48):
        sheet.fill("#fdf3da", ray, layer="rays")
    drum(sheet, W / 2, 106, 74, "#faebc6", "#f5e2b4")

    sheet.frame(GOLD, 6, 0.9)
    sheet.frame(RED, 7.3, 10.4, "band")
    sheet.frame(BRIGHT, 8.0, 0.28, "thread")
    sheet.frame(BRIGHT, 16.7, 0.28, "thread")
    sheet.frame(GOLD, 18.2, 0.7, "inner")
    sheet.frame(RED, 21.1, 0.3, "hair")
    for length, place in sides(W, H, 18.9, 21.5):
        teeth, pitch = along(length, 2.1)
        for s in teeth:
            sheet.fill(GOLD, polygon([(-pitch / 2, 0), (pitch / 2, 0), (0, 1.6)]), place(s), "teeth")
    for length, place in sides(W, H, 12.5, 22):
        centres, pitch = along(length, 15.2)
        for s in centres:
            flower(sheet, BRIGHT, DEEP, 5.2, chain(move(0, 2.3), place(s)))
            sheet.fill(BRIGHT, moved(petal(2.6, 1.5), chain(turn(90), move(0.2, 3.05))), place(s), "calyx")
            sheet.fill(BRIGHT, moved(petal(2.6, 1.5), chain(turn(-90), move(-0.2, 3.05))), place(s), "calyx")
        for s in [centres[0] - pitch / 2] + [c + pitch / 2 for c in centres]:
            sheet.line(BRIGHT, 0.42, double_spiral(1.75), chain(scale(1, -1), place(s)), "spiral")
            for dy in (-2.75, 2.75):
                sheet.fill(BRIGHT, star(4, 0.95, 0.36), chain(move(0, dy), place(s)), "spark")
    for place in corners(W, H, 4.9):
        sheet.fill(GOLD, rect(0, 0, 16.4, 16.4), place, "cornerframe")
        sheet.fill(RED, rect(0.8, 0.8, 14.8, 14.8), place, "cornerfield")
        sheet.line(BRIGHT, 0.28, rect(1.5, 1.5, 13.4, 13.4), place, "cornerline")
        centre = chain(move(8.2, 8.2), place)
        for r in (6.1, 4.75):
            sheet.line(BRIGHT, 0.28, circle(r), centre, "cornerline")
        for i in range(24):
            a = tau * i / 24
            sheet.fill(BRIGHT, circle(0.34, 5.42 * cos(a), 5.42 * sin(a)), centre, "cornerdot")
        sheet.fill(BRIGHT, star(12, 4.3, 1.75), centre, "cornerstar")
        sheet.fill(RED, circle(0.75), centre, "cornereye")
        for x, y in ((2.9, 2.9), (13.5, 2.9), (2.9, 13.5), (13.5, 13.5)):
            sheet.fill(BRIGHT, star(4, 1.0, 0.4, 0), chain(move(x, y), place), "cornerstar")
    corner_spray(sheet, "#ddb558", 30, 23.4)

    at = move(W / 2, 18.2)
    for side in (-1, 1):
        for angle, size in ((98, 9.5), (80, 8.2), (64, 7)):
            leaf = moved(petal(size, 3.2), chain(move(0, -10.2), turn(side * angle)))
            sheet.fill(BRIGHT, leaf, at, "wing")
            sheet.line(DEEP, 0.2, leaf, at, "wing")
    sheet.fill(GOLD, circle(12.7), at, "medal")
    sheet.fill(PALE, circle(12.0), at, "medalfield")
    sheet.line(GOLD, 0.3, circle(11.3), at, "medalline")
    sheet.save(HOME / "certificate/bang-khen/border.svg", "Border of bang-khen")


def giay_khen():
    sheet = Sheet(W, H)
    sheet.fill("#fffdf6", rect(0, 0, W, H))
    drum(sheet, W / 2, 108, 66, "#fbf1d8", "#f7eacb")
    sheet.frame(RED, 8, 0.7)
    sheet.frame(GOLD, 9.5, 2.6, "band")
    for length, place in sides(W, H, 10.8, 24):
        centres, _ = along(length, 6.4)
        for s in centres:
            sheet.fill("#fffdf6", star(4, 0.95, 0.34), place(s), "spark")
            sheet.fill("#fffdf6", circle(0.3), chain(move(3.2, 0), place(s)), "spark")
    sheet.frame(RED, 13, 0.3, "hair")
    for place in corners(W, H, 7.2):
        sheet.fill("#fffdf6", rect(-1, -1, 17, 17), place, "clear")
        for mirror in ((lambda x, y: (x, y)), (lambda x, y: (y, x))):
            put = chain(mirror, place)
            sheet.fill(RED, rect(15.3, 0.8, 1.6, 0.7), put, "step")
            sheet.line(RED, 0.7, polyline([(15.6, 1.15), (15.6, 8.4), (8.4, 15.6)]), put, "steps")
            sheet.line(GOLD, 0.6, polyline([(1.2, 13.8), (1.2, 1.2), (13.8, 1.2), (13.8, 7.6), (7.6, 13.8)]), put,
                       "steps2")
        centre = chain(turn(135), move(3.4, 3.4), place)
        for part in lotus(8.6, 0.6):
            sheet.fill(RED, part, centre, "lotus")
            sheet.line("#fffdf6", 0.22, part, centre, "lotus")
    corner_spray(sheet, "#e3c47c", 27, 17.5, 0.4)
    sheet.fill("#fffdf6", circle(11.8), move(W / 2, 18.2), "medal")
    for side in (-1, 1):
        for angle, size in ((90, 8.5), (74, 7), (58, 6)):
            sheet.fill("#d9b25a", petal(size, 2.4), chain(move(0, -11), turn(side * angle), move(W / 2, 18.2)), "wing")
    sheet.save(HOME / "certificate/giay-khen/border.svg", "Border of giay-khen")


def giay_chung_nhan():
    navy, blue, pale, gold = "#12365b", "#1f5a8f", "#dfe9f2", "#c59a3d"
    sheet = Sheet(W, H)
    sheet.fill("#ffffff", rect(0, 0, W, H))
    for ring in guilloche(34, 84, 18, 5):
        sheet.line("#e9f0f6", 0.25, ring, move(W / 2, 108), "weave")
    sheet.frame(gold, 9, 0.4, "frame")
    sheet.frame(pale, 10.6, 0.4, "frame")
    for place in (move(0, 0), chain(scale(-1, -1), move(W, H))):
        for colour, reach, layer in ((pale, 62, "a"), (gold, 51.5, "b"), (blue, 50, "c"), (gold, 37.8, "d"),
                                     (navy, 37, "e")):
            sheet.fill(colour, [("M", 0, 0), ("L", reach * 1.2, 0), ("C", reach * 0.76, reach * 0.1, reach * 0.27,
                                                                     reach * 0.4, 0, reach), ("Z",)], place, layer)
        for length in (9, 6.2):
            for part in lotus(length):
                sheet.fill(navy, part, chain(turn(-45), move(11.5, 11.5), place), "lotus")
                sheet.line("#d9b968", 0.3, part, chain(turn(-45), move(11.5, 11.5), place), "lotus")
    for place in (chain(scale(-1, 1), move(W, 0)), chain(scale(1, -1), move(0, H))):
        for inset in (0, 2.2):
            sheet.line(gold, 0.4, polyline([(13 + inset, 34 - inset), (13 + inset, 13 + inset), (34 - inset, 13 + inset)]),
                       place, "bracket")
        sheet.fill(gold, star(4, 2.2, 0.7), chain(move(20, 20), place), "spark")
    sheet.fill("#ffffff", circle(12.2), move(W / 2, 18.2), "medal")
    sheet.save(HOME / "certificate/giay-chung-nhan/border.svg", "Border of giay-chung-nhan")


def emblem():
    """Stands where the office's own emblem goes; a plain star, deliberately not the national emblem."""
    sheet = Sheet(40, 40)
    at = move(20, 20)
    sheet.fill(GOLD, circle(20), at)
    sheet.fill("#c4161c", circle(18.6), at)
    sheet.line("#f6d365", 0.5, circle(17.2), at, "ring")
    sheet.fill("#ffd84a", star(5, 14.2, 14.2 * 0.382), move(20, 20.6), "star")
    sheet.save(HOME / "shared/emblem.svg", "Place-holder for the office's emblem")


for draw in (bang_khen, giay_khen, giay_chung_nhan, emblem):
    draw()
