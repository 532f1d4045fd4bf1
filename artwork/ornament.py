"""Ornaments drawn from geometry: lotus, double spiral, drum star, saw-tooth. Lengths are millimetres.

Every function gives shapes in local coordinates; Sheet places them and joins all shapes of one colour
into one path, because a renderer pays for each element and not for its length.
"""

from math import atan2, cos, pi, sin, tau


def move(dx, dy):
    return lambda x, y: (x + dx, y + dy)


def turn(degrees):
    c, s = cos(degrees * pi / 180), sin(degrees * pi / 180)
    return lambda x, y: (c * x - s * y, s * x + c * y)


def scale(sx, sy=None):
    return lambda x, y: (sx * x, (sx if sy is None else sy) * y)


def chain(*steps):
    def run(x, y):
        for step in steps:
            x, y = step(x, y)
        return x, y

    return run


def polygon(points):
    return [("M", *points[0])] + [("L", *p) for p in points[1:]] + [("Z",)]


def polyline(points):
    return polygon(points)[:-1]


def smooth(points, closed=False):
    """A curve through the points (Catmull-Rom as Bezier)."""
    n = len(points)
    get = (lambda i: points[i % n]) if closed else (lambda i: points[max(0, min(n - 1, i))])
    shape = [("M", *points[0])]
    for i in range(n if closed else n - 1):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = get(i - 1), get(i), get(i + 1), get(i + 2)
        shape.append(("C", bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6, cx, cy))
    return shape + ([("Z",)] if closed else [])


def circle(r, cx=0.0, cy=0.0):
    k = 0.5523 * r
    return [("M", cx + r, cy),
            ("C", cx + r, cy + k, cx + k, cy + r, cx, cy + r), ("C", cx - k, cy + r, cx - r, cy + k, cx - r, cy),
            ("C", cx - r, cy - k, cx - k, cy - r, cx, cy - r), ("C", cx + k, cy - r, cx + r, cy - k, cx + r, cy),
            ("Z",)]


def rect(x, y, w, h):
    return polygon([(x, y), (x + w, y), (x + w, y + h), (x, y + h)])


def star(points, outer, inner, phase=-90.0):
    return polygon([((outer if i % 2 == 0 else inner) * cos(phase * pi / 180 + i * pi / points),
                     (outer if i % 2 == 0 else inner) * sin(phase * pi / 180 + i * pi / points))
                    for i in range(2 * points)])


def petal(length, width):
    """A pointed petal from the origin up."""
    w = width / 2
    return [("M", 0, 0), ("C", -w * 0.9, -length * 0.18, -w * 1.35, -length * 0.62, 0, -length),
            ("C", w * 1.35, -length * 0.62, w * 0.9, -length * 0.18, 0, 0), ("Z",)]


def moved(shape, place):
    out = []
    for op, *xy in shape:
        pairs = [place(xy[i], xy[i + 1]) for i in range(0, len(xy), 2)]
        out.append((op, *[v for p in pairs for v in p]))
    return out


def lotus(height, spread=1.0):
    """An open lotus, seven petals on a low calyx; the outer petals first, so that inner ones lie over them."""
    parts = []
    for angle, length, width in ((72, 0.78, 0.30), (46, 0.9, 0.36), (22, 0.97, 0.38)):
        for side in (-1, 1):
            parts.append(moved(petal(height * length, height * width), turn(side * angle * spread)))
    parts.append(petal(height, height * 0.4))
    return parts


def spiral(radius, turns, start=0.0, hand=1):
    """From the rim inwards."""
    steps = max(8, int(turns * 7))
    points = []
    for i in range(steps + 1):
        t = i / steps
        r = radius * (1 - t) ** 0.85 + 0.04 * radius
        a = start + hand * t * turns * tau
        points.append((r * cos(a), r * sin(a)))
    return points


def double_spiral(radius, turns=1.6):
    """The S of two spirals joined by a slanting stroke, as on Dong Son drums."""
    left = [(x - radius * 1.12, y) for x, y in spiral(radius, turns, start=-pi * 0.25, hand=-1)]
    right = [(x + radius * 1.12, y) for x, y in spiral(radius, turns, start=pi * 0.75, hand=-1)]
    return smooth(list(reversed(left)) + right)


class Sheet:
    """An SVG of one page; layers are drawn in the order in which they are first named."""

    def __init__(self, width, height):
        self.width, self.height, self.layers = width, height, {}

    def fill(self, colour, shape, place=None, layer=""):
        self._add(("fill", colour, 0, layer), shape, place)

    def line(self, colour, width, shape, place=None, layer=""):
        self._add(("line", colour, width, layer), shape, place)

    def _add(self, key, shape, place):
        self.layers.setdefault(key, []).append(moved(shape, place) if place else shape)

    def frame(self, colour, inset, depth, layer=""):
        """A frame of some depth, as an outline with a hole."""
        w, h, i, j = self.width, self.height, inset, inset + depth
        self.fill(colour, polygon([(i, i), (w - i, i), (w - i, h - i), (i, h - i)])
                  + polygon([(j, j), (j, h - j), (w - j, h - j), (w - j, j)]), layer=layer)

    def save(self, path, title):
        out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}mm" height="{self.height}mm" '
               f'viewBox="0 0 {self.width} {self.height}">', f"<!-- {title}; drawn by artwork/draw.py -->"]
        for (kind, colour, width, _), shapes in self.layers.items():
            d = "".join(op + " ".join(number(v) for v in xy) for shape in shapes for op, *xy in shape)
            if kind == "fill":
                out.append(f'<path fill="{colour}" d="{d}"/>')
            else:
                out.append(f'<path fill="none" stroke="{colour}" stroke-width="{number(width)}" '
                           f'stroke-linecap="round" stroke-linejoin="round" d="{d}"/>')
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join(out) + "\n</svg>\n")


def number(value):
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def along(length, unit):
    """Centres of as many equal units as fit best, and their pitch."""
    count = max(1, round(length / unit))
    pitch = length / count
    return [pitch * (i + 0.5) for i in range(count)], pitch


def sides(width, height, inset, start):
    """For each side: its length between the corners and how to place a motif whose x runs along it, y inwards."""
    return [(width - 2 * start, lambda s: move(start + s, inset)),
            (height - 2 * start, lambda s: chain(turn(90), move(width - inset, start + s))),
            (width - 2 * start, lambda s: chain(turn(180), move(width - start - s, height - inset))),
            (height - 2 * start, lambda s: chain(turn(270), move(inset, height - start - s)))]


def corners(width, height, inset):
    """Places a corner motif drawn for the top left, growing right and down."""
    return [move(inset, inset), chain(scale(-1, 1), move(width - inset, inset)),
            chain(scale(-1, -1), move(width - inset, height - inset)), chain(scale(1, -1), move(inset, height - inset))]


def ray_on_box(cx, cy, angle, box):
    x0, y0, x1, y1 = box
    dx, dy = cos(angle), sin(angle)
    reach = min([((x1 if dx > 0 else x0) - cx) / dx if abs(dx) > 1e-9 else 1e9,
                 ((y1 if dy > 0 else y0) - cy) / dy if abs(dy) > 1e-9 else 1e9])
    return cx + dx * reach, cy + dy * reach


def sunrays(cx, cy, box, count):
    """Wedges from a centre to the edge of a box."""
    x0, y0, x1, y1 = box
    for i in range(count):
        a, b = tau * i / count, tau * (i + 0.5) / count
        between = [(x, y) for x in (x0, x1) for y in (y0, y1) if a < atan2(y - cy, x - cx) % tau < b]
        yield polygon([(cx, cy), ray_on_box(cx, cy, a, box)] + between + [ray_on_box(cx, cy, b, box)])


def guilloche(r0, r1, waves, strands):
    """Woven sine rings between two radii."""
    mid, amp = (r0 + r1) / 2, (r1 - r0) / 2
    for k in range(strands):
        radius = lambda i: mid + amp * sin(tau * i / 5 + k * tau / strands)
        angle = lambda i: tau * i / (waves * 5)
        yield smooth([(radius(i) * cos(angle(i)), radius(i) * sin(angle(i))) for i in range(waves * 5)], closed=True)
