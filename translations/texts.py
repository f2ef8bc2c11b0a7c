"""Keeps the translations: texts.py update | check | export LANGUAGE | import LANGUAGE FILE

All texts of the program live in one context, "Innkeeper" (app/translator.h looks them up there): the same English
sentence has one translation wherever it stands, and free functions need no context of their own.
update collects the texts of the sources into innkeeper_*.ts and keeps what is translated; check fails when one is
missing; export prints "NUMBER<TAB>text" of what is not translated yet (line breaks as ⏎, plural texts marked with a
leading [n]); import reads such lines with translations (plural forms separated by " | "). English needs only plurals,
which are made here from "(s)"."""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ["app", "ui", "models", "backend", "console", "wizards"]
LANGUAGES = {"de": 2, "zh_CN": 1}  # plural forms
LUPDATE = "/usr/lib/qt6/bin/lupdate"


def collect():
    """{(text, comment): is plural} of all sources."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        subprocess.run([LUPDATE, "-silent", "-locations", "none", "-I", str(ROOT), "-tr-function-alias",
                        "tr+=translated,tr+=text,tr+=shown", *FOLDERS, "-ts", str(fresh)], cwd=ROOT, check=True,
                       stderr=subprocess.DEVNULL)
        found = {}
        for message in tree.parse(fresh).iter("message"):
            key = (message.findtext("source"), message.findtext("comment") or "")
            found[key] = found.get(key, False) or message.get("numerus") == "yes"
        # lupdate overlooks texts marked inside another call: translated(QT_TRANSLATE_NOOP("…", "text")).
        for text in [*marked(), *described()]:
            found.setdefault((text, ""), False)
        return found


LITERAL = r'"(?:[^"\\\n]|\\.)*"'


def literals(pattern, folders):
    """The string literals, joined, that the pattern's only group finds."""
    for folder in folders:
        for source in sorted((ROOT / folder).rglob("*.cpp")):
            for match in pattern.finditer(source.read_text()):
                parts = (part[1:-1] for part in re.findall(LITERAL, match[1]))
                yield "".join(parts).replace(r"\n", "\n").replace(r'\"', '"')


def marked():
    return literals(re.compile(r"QT_TRANSLATE_NOOP\(\s*" + LITERAL + r"\s*,\s*((?:" + LITERAL + r"\s*)+)\)"), FOLDERS)


def described():
    """What the declarations say of elements and attributes; the XML editor shows it."""
    return literals(re.compile(r"\.(?:attribute|text|flag|child|children|texts|variants)(?:<[^()]*?>)?\(\s*" + LITERAL
                               + r"\s*,(?:\s*[A-Za-z_:]+\s*,)?\s*((?:" + LITERAL + r"\s*)+)\)"), ["backend/config"])


def path(language):
    return ROOT / "translations" / f"innkeeper_{language}.ts"


def read(language):
    """{(text, comment): [forms]} that are translated."""
    known = {}
    if path(language).exists():
        for message in tree.parse(path(language)).iter("message"):
            translation = message.find("translation")
            if translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            known[(message.findtext("source"), message.findtext("comment") or "")] = forms
    return known


def write(language, texts, known):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}" sourcelanguage="en">', "<context>", "    <name>Innkeeper</name>"]
    for (text, comment), plural in sorted(texts.items()):
        forms = known.get((text, comment))
        lines.append('    <message numerus="yes">' if plural else "    <message>")
        lines.append(f"        <source>{escape(text)}</source>")
        if comment:
            lines.append(f"        <comment>{escape(comment)}</comment>")
        state = "" if forms else ' type="unfinished"'
        if plural:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms or [""]]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(forms[0]) if forms else ''}</translation>")
        lines.append("    </message>")
    path(language).write_text("\n".join([*lines, "</context>", "</TS>", ""]))


def english(texts):
    plurals = {key: True for key, plural in texts.items() if plural}
    forms = {key: [re.sub(r"\((e?s)\)", "", key[0]), re.sub(r"\((e?s)\)", r"\1", key[0])] for key in plurals}
    return plurals, forms


def update():
    texts = collect()
    for language in LANGUAGES:
        write(language, texts, read(language))
    write("en", *english(texts))


def places(text):
    return sorted(set(re.findall(r"%(?:L?\d+|n)", text)))


def check():
    texts, bad = collect(), []
    for language, count in LANGUAGES.items():
        known = read(language)
        for (text, comment), plural in texts.items():
            forms = known.get((text, comment))
            if not forms or not all(forms):
                bad.append(f"{language}: no translation of {text!r}")
                continue
            if plural and len(forms) != count:
                bad.append(f"{language}: {len(forms)} plural forms instead of {count} of {text!r}")
            for form in forms:
                missing = set(places(text)) - set(places(form)) - ({"%n"} if plural else set())
                if missing or set(places(form)) - set(places(text)):
                    bad.append(f"{language}: other places than in {text!r}")
                if "\t" in form and "\t" not in text:
                    bad.append(f"{language}: a tab in the translation of {text!r}")
    if read("en") != english(texts)[1]:
        bad.append("en: plural texts are old; run translations/texts.py update")
    print("\n".join(bad[:40]) or f"{len(texts)} texts, translations are complete")
    if len(bad) > 40:
        print(f"… and {len(bad) - 40} more")
    sys.exit(bool(bad))


def pending(language):
    known = read(language)
    return [(key, plural) for key, plural in sorted(collect().items()) if key not in known]


def export(language):
    for number, ((text, comment), plural) in enumerate(pending(language)):
        mark = "[n] " if plural else ""
        print(f"{number}\t{mark}{text}".replace("\n", "⏎") + (f"\t({comment})" if comment else ""))


def load(language, file):
    keys, texts, known = [], collect(), read(language)
    exported = pathlib.Path(file).with_suffix(".export")
    numbered = {}
    for line in exported.read_text().splitlines():
        number, _, rest = line.partition("\t")
        numbered[number] = rest.split("\t(")[0].replace("⏎", "\n").removeprefix("[n] ")
    for line in pathlib.Path(file).read_text().splitlines():
        number, _, translation = line.partition("\t")
        if number not in numbered or not translation.strip():
            continue
        for key, plural in texts.items():
            if key[0] == numbered[number]:
                value = translation.replace("⏎", "\n").removeprefix("[n] ")
                known[key] = value.split(" | ") if plural else [value]
                keys.append(key)
    write(language, texts, known)
    print(f"{len(keys)} texts of {language}")


if __name__ == "__main__":
    command, *rest = sys.argv[1:]
    {"update": update, "check": check, "export": export, "import": load}[command](*rest)
