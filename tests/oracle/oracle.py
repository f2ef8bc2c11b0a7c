#!/usr/bin/python3
"""Compares what inn-xml makes of documents with what the real libvirt makes of them.

    oracle.py KIND FOLDER_OR_FILE… [--mutations N] [--only REGEX] [--json FILE] [--keep FOLDER]

For every document, and for N one-place changes of each: does libvirt accept it (define, then undefine) and do we; is
our normal form libvirt's (dumpxml --inactive of what was defined). Prints percentages and what differs, grouped. With
--own the documents of tests/data, all kinds, and the thresholds of tests/oracle/thresholds.json: the test of ctest.
Exit code 0: thresholds reached, 1: not, 77: cannot run here."""
import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import compare
import mutations
import reference

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
ROOTS = {"domain": "domain", "network": "network", "nwfilter": "filter", "storagepool": "pool",
         "storagevol": "volume", "secret": "secret", "domainsnapshot": "domainsnapshot",
         "domaincheckpoint": "domaincheckpoint", "nodedev": "device", "nwfilterbinding": "filterbinding",
         "interface": "interface", "saveimage": "domain"}
# Kinds whose normal form depends on what is on the disk, or cannot be asked for.
WITHOUT_NORMAL_FORM = {"storagevol", "nwfilterbinding"}
HAS_UUID = {"domain", "saveimage", "network", "nwfilter", "storagepool", "secret"}
FILES_AT_ONCE = 400


class Case:
    def __init__(self, source, what, path, text):
        self.source = source
        self.what = what  # "" is the document itself
        self.path = path
        self.text = text
        self.theirs = None
        self.ours = None
        self.file = None

    @property
    def name(self):
        return f"{self.source}" + (f": {self.what} {self.path}" if self.what else "")


# What libvirt would choose by chance is given, so that both have the same.

def end_of_start_tag(text, name):
    match = re.search(rb"<" + name.encode() + rb"(\s[^>]*?)?(/?)>", text)
    return (match.end(), bool(match[2])) if match else (None, True)


def without_chance(kind, text):
    try:
        root = ET.fromstring(text)
    except ET.ParseError:
        return text
    if root.tag != ROOTS[kind]:
        return text
    if kind in HAS_UUID and root.find("uuid") is None:
        at, empty = end_of_start_tag(text, root.tag)
        if at and not empty:
            text = text[:at] + b"<uuid>7c1e5bd8-1d9b-4c4f-9f3a-0a5f6b1c2d3e</uuid>" + text[at:]
    if kind in ("domain", "saveimage"):
        text = re.sub(rb"<genid\s*/>", b"<genid>1a2b3c4d-0000-4000-8000-010203040506</genid>", text)
        text = with_macs(root, text)
    if kind == "network" and root.find("mac") is None:
        at, empty = end_of_start_tag(text, root.tag)
        if at and not empty:
            text = text[:at] + b"<mac address='52:54:00:aa:bb:cc'/>" + text[at:]
    if kind == "storagevol":
        text = re.sub(rb"(<allocation[^>]*>)\s*[1-9]\d*\s*(</allocation>)", rb"\g<1>0\2", text)
    return text


def with_macs(root, text):
    """A hardware address for every interface without."""
    devices = root.find("devices")
    interfaces = list(devices.findall("interface")) if devices is not None else []
    positions = [m for m in re.finditer(rb"<interface(\s[^>]*?)?(/?)>", text)]
    if len(positions) != len(interfaces):  # some stand in comments or metadata
        return text
    for number in range(len(interfaces) - 1, -1, -1):
        match = positions[number]
        if interfaces[number].find("mac") is None and not match[2]:
            mac = b"<mac address='52:54:00:0a:00:%02x'/>" % (number % 256)
            text = text[:match.end()] + mac + text[match.end():]
    return text


def collect(kind, places, arguments):
    only = re.compile(arguments.only) if arguments.only else None
    files = []
    for place in map(pathlib.Path, places):
        files += sorted(place.rglob("*.xml")) if place.is_dir() else [place]
    files.sort(key=str)
    cases, seen = [], set()
    for file in files:
        text = file.read_bytes()
        if not is_kind(kind, text):
            continue
        for what, path, changed in [("", "", text), *mutations.mutants(
                file.name, text, arguments.mutations, arguments.seed, only)]:
            changed = without_chance(kind, changed)
            if changed not in seen:
                seen.add(changed)
                cases.append(Case(str(file), what, path, changed))
    if arguments.limit and len(cases) > arguments.limit:
        originals = [case for case in cases if not case.what]
        changed = [case for case in cases if case.what]
        room = max(0, arguments.limit - len(originals))
        step = len(changed) / room if room else 0
        cases = originals + [changed[int(number * step)] for number in range(min(room, len(changed)))]
    return cases


def is_kind(kind, text):
    match = re.search(rb"<([A-Za-z][\w:.-]*)", re.sub(rb"<!--.*?-->", b"", text, flags=re.S))
    return match is None or match[1].decode().split(":")[-1] == ROOTS[kind]


def run_ours(kind, cases, program, folder):
    """One JSON object per line and file: {"file", "accepted", "issues": […], "normal"}."""
    for number, case in enumerate(cases):
        case.file = folder / f"{number:06}.xml"
        case.file.write_bytes(case.text)
    for start in range(0, len(cases), FILES_AT_ONCE):
        ask_ours(kind, cases[start:start + FILES_AT_ONCE], program)


def ask_ours(kind, cases, program):
    by_file = {str(case.file): case for case in cases}
    process = subprocess.run([*program, "normalize", kind, "--json", "--known", *by_file], stdout=subprocess.PIPE,
                             stderr=subprocess.PIPE, check=False)
    for line in process.stdout.splitlines():
        try:
            answer = json.loads(line)
        except ValueError:
            continue
        if answer.get("file") in by_file:
            by_file[answer["file"]].ours = answer
    missing = [case for case in cases if case.ours is None]
    if len(cases) == 1 and missing:
        note = process.stderr.decode(errors="replace").strip()[-300:]
        missing[0].ours = {"accepted": False, "crashed": True,
                           "issues": [{"message": f"inn-xml ended with {process.returncode}: {note}", "path": ""}]}
    elif missing:
        for case in missing:
            ask_ours(kind, [case], program)


class Intended:
    """Differences we want: "PATTERN<tab>REASON", a pattern for "GROUP | text" lines of the report."""

    def __init__(self, file):
        self.rows = []
        for line in file.read_text().splitlines() if file.exists() else []:
            if line.strip() and not line.startswith("#"):
                pattern, _, reason = line.partition("\t")
                self.rows.append((re.compile(pattern), reason.strip()))
        self.used = collections.Counter()

    def covers(self, text):
        for pattern, reason in self.rows:
            if pattern.search(text):
                self.used[f"{pattern.pattern}  ({reason})"] += 1
                return True
        return False


# What libvirt makes up where a document has no (readable) value.
CHANCE = re.compile(r"(/uuid/text\(\)|/genid/text\(\)|/mac/@address|/parameters/@(instanceid|interfaceid))$")


def chosen_by_chance(difference, text):
    path, kind, mine, yours = difference
    return bool(CHANCE.search(path) and kind == "differs" and yours.encode() not in text
                and mine.encode() not in text)


class Report:
    def __init__(self, kind, intended):
        self.kind = kind
        self.intended = intended
        self.counts = collections.Counter()
        self.groups = collections.defaultdict(list)
        self.rows = []

    def add(self, case):
        theirs, ours = case.theirs, case.ours
        if ours.get("crashed"):
            self.group("we crash", ours["issues"][0]["message"][:200], case)
        if theirs["died"]:
            self.counts["libvirt died"] += 1
            return
        if theirs["code"] == -1 or self.no_verdict(theirs):
            self.counts["no verdict"] += 1
            return
        self.counts["documents"] += 1
        errors = [i for i in ours.get("issues", []) if i.get("severity", "error") == "error"]
        if theirs["accepted"] != ours["accepted"]:
            self.differing_verdict(case, errors)
            return
        self.counts["same verdict"] += 1
        if not theirs["accepted"]:
            self.refused_by_both(case, errors)
            return
        if self.kind not in WITHOUT_NORMAL_FORM and theirs["normal"] is not None:
            self.normal_forms(case)

    def no_verdict(self, theirs):
        words = reference.NO_VERDICT.get(self.kind, [])
        return not theirs["accepted"] and any(word in theirs["message"] for word in words)

    def differing_verdict(self, case, errors):
        if case.ours["accepted"]:
            title = "we accept, libvirt refuses"
            text = f"{case.theirs['code']}: {compare.normal_message(case.theirs['message'])}"
        else:
            title = "we refuse, libvirt accepts"
            first = errors[0] if errors else {"message": "no issue told", "path": ""}
            text = f"{compare.without_numbers(first.get('path'))}: {compare.normal_message(first['message'])}"
        raw = case.theirs["message"] if case.ours["accepted"] else ""
        if self.intended.covers(f"{title} | {text}") or raw and self.intended.covers(raw):
            self.counts["same verdict"] += 1
            return
        self.group(title, text, case)

    def refused_by_both(self, case, errors):
        self.counts["refused"] += 1
        codes = {error.get("code", 27) for error in errors}
        if case.theirs["code"] in codes:
            self.counts["same code"] += 1
            return
        text = f"{case.theirs['code']} not in {sorted(codes)}: {compare.normal_message(case.theirs['message'])}"
        self.group("other error code", text, case)

    def normal_forms(self, case):
        self.counts["accepted"] += 1
        try:
            ours = compare.parse(case.ours.get("normal") or "<none/>")
        except ET.ParseError as error:
            self.group("our normal form is not well-formed", str(error), case)
            return
        found = list(compare.differences(ours, compare.parse(case.theirs["normal"])))
        found = [d for d in found if not chosen_by_chance(d, case.text)]
        found = [d for d in found if not self.intended.covers(f"{d[1]} | {d[0]} | {d[2]} | {d[3]}")]
        if not found:
            self.counts["same normal form"] += 1
            return
        for path, kind, mine, yours in {(d[0], d[1]): d for d in found}.values():
            self.group("normal form", f"{kind} {path}", case, f"ours {mine!r}, libvirt’s {yours!r}")

    def group(self, title, text, case, detail=""):
        self.groups[title, text].append((case, detail))
        theirs = case.theirs or {}
        self.rows.append({"group": title, "text": text, "source": case.source, "change": case.what,
                          "path": case.path, "detail": detail, "file": str(case.file),
                          "libvirt": theirs.get("message") or "accepted", "code": theirs.get("code"),
                          "issues": (case.ours or {}).get("issues", [])[:5]})

    def percent(self, part, whole):
        return 100.0 * self.counts[part] / self.counts[whole] if self.counts[whole] else 100.0

    @property
    def acceptance(self):
        return self.percent("same verdict", "documents")

    @property
    def equality(self):
        return self.percent("same normal form", "accepted")

    def show(self, top):
        counts = self.counts
        print(f"== {self.kind}: {counts['documents']} documents, same verdict {self.acceptance:.2f} %"
              f" ({counts['documents'] - counts['same verdict']} differ); of {counts['accepted']} accepted by both,"
              f" same normal form {self.equality:.2f} %; of {counts['refused']} refused by both, same code"
              f" {self.percent('same code', 'refused'):.2f} %; no verdict {counts['no verdict']},"
              f" libvirt died {counts['libvirt died']}")
        by_title = collections.defaultdict(list)
        for (title, text), cases in self.groups.items():
            by_title[title].append((len(cases), text, cases))
        for title, groups in sorted(by_title.items()):
            groups.sort(key=lambda g: (-g[0], g[1]))
            print(f"-- {title}: {sum(g[0] for g in groups)} in {len(groups)} groups")
            for count, text, cases in groups[:top]:
                case, detail = cases[0]
                print(f"  {count:5}  {text}" + (f"   [{detail[:160]}]" if detail else ""))
                print(f"         e.g. {os.path.basename(case.source)}"
                      + (f": {case.what} {case.path}" if case.what else ""))


def keep(report, folder):
    """What differs, in three files each, to look at."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    done = set()
    for cases in report.groups.values():
        for case, _ in cases[:3]:
            if case.file in done:
                continue
            done.add(case.file)
            stem = folder / f"{pathlib.Path(case.source).stem}-{case.file.stem}"
            stem.with_suffix(".xml").write_bytes(case.text)
            for suffix, answer in ((".theirs", case.theirs), (".ours", case.ours)):
                pathlib.Path(str(stem) + suffix).write_text(
                    (answer.get("normal") or json.dumps(answer, indent=1, ensure_ascii=False)))


def run(kind, places, arguments, engine, intended):
    cases = collect(kind, places, arguments)
    report = Report(kind, intended)
    for case in cases:
        case.theirs = engine.ask(kind, case.text)
    with tempfile.TemporaryDirectory(prefix="inn-oracle-files.") as folder:
        run_ours(kind, cases, arguments.program, pathlib.Path(folder))
        for case in cases:
            report.add(case)
        if arguments.keep:
            keep(report, pathlib.Path(arguments.keep) / kind)
    report.show(arguments.top)
    return report


def own_documents(kind):
    folders = {"domain": ["domain", "argv"], "storagepool": ["storage"], "storagevol": ["storage"],
               "saveimage": ["domain", "argv", "saveimage"]}
    return [SOURCE / "tests" / "data" / folder for folder in folders.get(kind, [kind])]


def test_own(arguments, engine, intended):
    thresholds = json.loads((HERE / "thresholds.json").read_text())
    good = True
    for kind, wanted in thresholds.items():
        arguments.mutations, arguments.limit = wanted["mutations"], wanted["limit"]
        report = run(kind, own_documents(kind), arguments, engine, intended)
        for name, value, least in (("acceptance", report.acceptance, wanted["acceptance"]),
                                   ("equality", report.equality, wanted["equality"])):
            if value < least:
                print(f"FAIL: {kind}: {name} is {value:.2f} %, must be {least} %")
                good = False
        if report.counts["documents"] < wanted.get("documents", 1):
            print(f"FAIL: {kind}: only {report.counts['documents']} documents were compared")
            good = False
        if any(title == "we crash" for title, _ in report.groups):
            print(f"FAIL: {kind}: inn-xml crashed")
            good = False
    return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", nargs="?", choices=reference.KINDS)
    parser.add_argument("places", nargs="*", help="folders or files")
    parser.add_argument("--own", action="store_true", help="tests/data with the thresholds")
    parser.add_argument("--mutations", type=int, default=0, help="changes of each document; -1 is all")
    parser.add_argument("--limit", type=int, default=0, help="most documents altogether")
    parser.add_argument("--seed", default="innkeeper")
    parser.add_argument("--only", help="changes only at paths matching this: 'devices/disk'")
    parser.add_argument("--program", default=os.environ.get("INN_XML", str(SOURCE / "build/inn-xml")),
                        help="inn-xml, with options such as --capabilities")
    parser.add_argument("--cache", default=os.environ.get("INN_ORACLE_CACHE", ""), help="file that keeps answers")
    parser.add_argument("--json", help="writes all differences there")
    parser.add_argument("--keep", help="folder for the documents that differ, with both answers")
    parser.add_argument("--top", type=int, default=25, help="groups shown of each sort")
    arguments = parser.parse_args()
    arguments.program = arguments.program.split()
    if not arguments.own and (not arguments.kind or not arguments.places):
        parser.error("name a kind and a folder, or --own")
    intended = Intended(HERE / "intended.txt")
    engine = reference.Reference(arguments.cache)
    try:
        if arguments.own:
            good = test_own(arguments, engine, intended)
        else:
            report = run(arguments.kind, arguments.places, arguments, engine, intended)
            good = True
            if arguments.json:
                pathlib.Path(arguments.json).write_text(json.dumps(report.rows, indent=1, ensure_ascii=False))
        for text, count in intended.used.most_common():
            print(f"   intended, {count} times: {text}")
    finally:
        engine.close()
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
