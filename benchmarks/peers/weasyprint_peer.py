#!/usr/bin/env python3
"""WeasyPrint, two processes: fonts and style sheet are read once a process, pictures are kept in its image cache."""

import html
import multiprocessing
import os
import sys
import time

PAGE = """<!DOCTYPE html><html lang="vi"><head><meta charset="UTF-8"><title>{title}</title></head><body>
<img alt="" src="{border}" style="position:fixed;left:0;top:0;width:297mm;height:210mm">
<img alt="" src="{emblem}" style="position:fixed;left:138.5mm;top:8.2mm;width:20mm;height:20mm">
{texts}</body></html>"""
TEXT = (
    '<div style="position:absolute;white-space:nowrap;left:{1}mm;top:{2}mm;width:{3}mm;height:{4}mm">'
    "<{tag} style=\"margin:0;font:{7} {6} {8}pt/{9} '{5}';text-align:{10};color:{11}\">{lines}</{tag}></div>"
)
RULE = '<div style="position:absolute;left:{12}mm;top:{13}mm;width:{14}mm;border-top:{15}mm solid {11}"></div>'
FACE = "@font-face {{ font-family: '{0}'; font-weight: {1}; font-style: {2}; src: url('{3}') }}"
FIRST_LINE = 16
PROCESSES = 2


def certificates(path):
    """Titles, each with its texts, as they were written out: a line each, tab-separated."""
    found = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            if fields[0] == "certificate":
                found.append((fields[1], []))
            else:
                found[-1][1].append(fields)
    return found


class Printer:
    """What one process keeps from one certificate to the next."""

    def __init__(self, templates, content):
        from weasyprint import CSS
        from weasyprint.text.fonts import FontConfiguration

        self.certificates = certificates(content)
        self.border = "file://" + templates + "/certificate/bang-khen/border.svg"
        self.emblem = "file://" + templates + "/shared/emblem.svg"
        faces = {tuple(text[5:8]) for _, texts in self.certificates for text in texts}
        style = "@page { size: 297mm 210mm; margin: 0 } body { margin: 0; font-family: Tinos }"
        for family, weight, slope in sorted(faces):
            name = family.replace(" ", "") + "_" + weight + ("Bold" if weight == "700" else "Regular")
            name += "_Italic" if slope == "italic" else ""
            style += FACE.format(family, weight, slope, "file://" + templates + "/fonts/" + name + ".ttf")
        self.fonts = FontConfiguration()
        self.style = CSS(string=style, font_config=self.fonts)
        self.images = {}

    def print(self, index):
        from weasyprint import HTML

        title, texts = self.certificates[index % len(self.certificates)]
        drawn = "".join(self.text(fields) for fields in texts)
        page = PAGE.format(title=html.escape(title), border=self.border, emblem=self.emblem, texts=drawn)
        return HTML(string=page).write_pdf(
            stylesheets=[self.style], font_config=self.fonts, image_cache=self.images, variant="pdf/ua-1"
        )

    @staticmethod
    def text(fields):
        lines = "<br>".join(html.escape(line) for line in fields[FIRST_LINE:])
        drawn = TEXT.format(*fields, tag="h1" if fields[0] == "award" else "p", lines=lines)
        return drawn + (RULE.format(*fields) if float(fields[15]) > 0 else "")


def work(process, settings, ready, sizes):
    templates, content, folder, documents, warm_up = settings
    printer = Printer(templates, content)
    for index in range(process, warm_up, PROCESSES):
        printer.print(index)
    ready.wait()
    written = 0
    for index in range(process, documents, PROCESSES):
        pdf = printer.print(index)
        with open(os.path.join(folder, f"{index + 1:06d}.pdf"), "wb") as file:
            file.write(pdf)
        written += len(pdf)
    sizes.put(written)


def main(templates, content, folder, documents, warm_up):
    import logging

    import weasyprint

    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    os.makedirs(folder, exist_ok=True)
    documents = int(documents)
    settings = (os.path.abspath(templates), content, folder, documents, int(warm_up))
    ready, sizes = multiprocessing.Barrier(PROCESSES + 1), multiprocessing.Queue()
    processes = [multiprocessing.Process(target=work, args=(n, settings, ready, sizes)) for n in range(PROCESSES)]
    for process in processes:
        process.start()
    ready.wait()
    begin = time.monotonic()
    written = sum(sizes.get() for _ in processes)
    seconds = time.monotonic() - begin
    for process in processes:
        process.join()
    print(
        f"RESULT weasyprint {weasyprint.__version__} threads={PROCESSES} documents={documents}"
        f" seconds={seconds:.3f} bytes-each={written // documents}"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
