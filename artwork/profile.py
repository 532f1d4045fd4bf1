"""Writes the colour profile of all PDFs, sRGB after IEC 61966-2-1: python3 artwork/profile.py. Needs nothing but Python.

A matrix profile of ICC version 2, with one curve for the three colours: it lies in each certificate, so it is small.
"""

from pathlib import Path
from struct import pack

TARGET = Path(__file__).resolve().parent.parent / "templates/fonts/colour/sRGB.icc"

# of the connection space (D50), and sRGB's primaries adapted to it
WHITE = (0.9642, 1.0, 0.8249)
PRIMARIES = {"rXYZ": (0.43607, 0.22249, 0.01392), "gXYZ": (0.38515, 0.71687, 0.09708), "bXYZ": (0.14307, 0.06061, 0.7141)}
STEPS = 256


def fixed(value):
    return pack(">i", round(value * 65536))


def xyz(values):
    return b"XYZ \0\0\0\0" + b"".join(fixed(value) for value in values)


def text(words):
    return b"text\0\0\0\0" + words.encode("ascii") + b"\0"


def description(words):
    ascii_words = words.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + pack(">I", len(ascii_words)) + ascii_words + bytes(4 + 4 + 2 + 1 + 67)


def linear(value):
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4


def curve():
    values = [round(65535 * linear(step / (STEPS - 1))) for step in range(STEPS)]
    return b"curv\0\0\0\0" + pack(">I", STEPS) + pack(f">{STEPS}H", *values)


def profile():
    shared = curve()
    tags = {"desc": description("sRGB IEC61966-2-1"), "cprt": text("Public domain"), "wtpt": xyz(WHITE)}
    tags |= {name: xyz(values) for name, values in PRIMARIES.items()}
    tags |= {name: shared for name in ("rTRC", "gTRC", "bTRC")}
    table, data, places = b"", b"", {}
    start = 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        if content not in places:
            places[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        table += name.encode("ascii") + pack(">II", places[content], len(content))
    body = pack(">I", len(tags)) + table + data
    header = (pack(">I", 128 + len(body)) + bytes(4) + pack(">I", 0x02400000) + b"mntrRGB XYZ "
              + pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + bytes(24) + pack(">I", 0)
              + b"".join(fixed(value) for value in WHITE))
    return header.ljust(128, b"\0") + body


TARGET.write_bytes(profile())
