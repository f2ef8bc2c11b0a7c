#!/usr/bin/python3
"""Compares our command lines with those of the real libvirt, as trees of devices.

    argv.py FOLDER_OR_FILE… [--only REGEX] [--group REGEX] [--show NAME] [--program "inn-xml …"]

For every domain document: the command line that libvirt's domxml-to-native makes of it and that of inn-xml argv are
read into devices with their properties, back ends and places, and those are compared; names of files, sockets and nodes
that each program chooses for itself do not count. Prints how many are equal and what differs, grouped. With --own the
documents of tests/data and the threshold of tests/oracle/thresholds.json ("argv"). Exit code 0: threshold reached,
1: not, 77: cannot run here."""
import argparse
import collections
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

import arguments as lines
import oracle
import reference

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
FILES_AT_ONCE = 200


class Case:
    def __init__(self, path, text):
        self.path = path
        self.text = text
        self.file = None
        self.theirs = None
        self.ours = None

    @property
    def name(self):
        return os.path.basename(self.path)


def collect(places, only):
    files = []
    for place in map(pathlib.Path, places):
        files += sorted(place.rglob("*.xml")) if place.is_dir() else [place]
    cases, seen = [], set()
    for file in sorted(set(files), key=str):
        text = file.read_bytes()
        if only and not re.search(only, str(file)) or not oracle.is_kind("domain", text):
            continue
        text = oracle.without_chance("domain", text)
        if text not in seen:
            seen.add(text)
            cases.append(Case(str(file), text))
    return cases


def ask_ours(cases, program):
    by_file = {str(case.file): case for case in cases}
    process = subprocess.run([*program, "argv", "--json", *by_file], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                             check=False)
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
        missing[0].ours = {"accepted": False, "crashed": f"inn-xml ended with {process.returncode}: {note}"}
    elif missing:
        for case in missing:
            ask_ours([case], program)


class Report:
    def __init__(self, intended):
        self.intended = intended
        self.counts = collections.Counter()
        self.groups = collections.defaultdict(list)

    def add(self, case):
        if case.theirs["died"] or case.theirs["code"] == -1:
            self.counts["no verdict"] += 1
            return
        if not case.theirs["accepted"]:
            self.counts["refused by libvirt"] += 1
            if case.ours["accepted"]:
                self.counts["refused by libvirt only"] += 1
            return
        self.counts["cases"] += 1
        if case.ours.get("crashed"):
            self.group("we crash", case.ours["crashed"], case)
            return
        if not case.ours["accepted"]:
            self.refused(case)
            return
        differences = compare(case)
        found = [d for d in differences if not self.intended.covers(f"{d}   [{case.name}]")]
        if found:
            self.counts["different"] += 1
            for difference in sorted(set(found)):
                self.group("differs", difference, case)
        else:
            self.counts["explained" if differences else "equal"] += 1

    def refused(self, case):
        issue = ([i for i in case.ours["issues"] if i["severity"] == "error"] or [{"message": "?", "path": ""}])[0]
        text = re.sub(r"“[^”]*”", "“…”", issue["message"]) if issue["path"] == "/domain" else issue["path"]
        if issue["path"] != "/domain" and "cannot be used here yet" not in issue["message"]:
            text = f"{issue['path']}: {issue['message']}"
        text = re.sub(r"\[\d+\]", "", text)
        if self.intended.covers(f"we refuse | {text}"):
            self.counts["refused with reason"] += 1
            return
        self.counts["refused by us"] += 1
        self.group("we refuse", text, case)

    def group(self, title, text, case):
        self.groups[title, text].append(case)

    @property
    def equality(self):
        """Equal, or different as we mean to; not what we refuse, whatever the reason."""
        good = self.counts["equal"] + self.counts["explained"]
        return 100.0 * good / self.counts["cases"] if self.counts["cases"] else 100.0

    def show(self, top, group):
        counts = self.counts
        print(f"== command lines: {counts['cases']} that libvirt makes: {counts['equal']} equal, {counts['explained']} equal"
              f" but for what is explained ({self.equality:.2f} % together), {counts['different']} different;"
              f" {counts['refused by us']} refused by us, {counts['refused with reason']} more with a reason; refused by"
              f" libvirt {counts['refused by libvirt']} (taken by us {counts['refused by libvirt only']}), no verdict"
              f" {counts['no verdict']}")
        by_title = collections.defaultdict(list)
        for (title, text), cases in self.groups.items():
            if not group or re.search(group, f"{title} | {text}"):
                by_title[title].append((len(cases), text, cases))
        for title, groups in sorted(by_title.items()):
            groups.sort(key=lambda g: (-g[0], g[1]))
            print(f"-- {title}: {len(groups)} groups")
            for count, text, cases in groups[:top]:
                print(f"  {count:5}  {text}   [{', '.join(case.name for case in cases[:2])}]")


def theirs_of(case):
    words = shlex.split(case.theirs["normal"].replace("\\\n", " "))
    while words and re.match(r"[A-Za-z_]\w*=", words[0]):
        words.pop(0)
    return words[1:]


def compare(case):
    return list(lines.differences(lines.parse(case.ours["args"]), lines.parse(theirs_of(case))))


def run(cases, options, engine, intended):
    for case in cases:
        case.theirs = engine.ask("argv", case.text)
    with tempfile.TemporaryDirectory(prefix="inn-oracle-argv.") as folder:
        for number, case in enumerate(cases):
            case.file = pathlib.Path(folder, f"{number:05}.xml")
            case.file.write_bytes(case.text)
        for start in range(0, len(cases), FILES_AT_ONCE):
            ask_ours(cases[start:start + FILES_AT_ONCE], options.program)
    report = Report(intended)
    for case in cases:
        report.add(case)
    report.show(options.top, options.group)
    return report


def show_case(case):
    """Both command lines, and what differs."""
    print(f"#### {case.path}")
    if case.theirs["accepted"]:
        print("-- libvirt’s\n" + re.sub(r" (-[a-z])", r"\n\1", shlex.join(theirs_of(case))))
    else:
        print("-- libvirt refuses:", case.theirs["message"])
    if case.ours["accepted"]:
        print("-- ours\n" + re.sub(r" (-[a-z])", r"\n\1", shlex.join(case.ours["args"])))
    else:
        print("-- we refuse:", json.dumps(case.ours, ensure_ascii=False))
    if case.theirs["accepted"] and case.ours["accepted"]:
        print("-- differences")
        for difference in compare(case):
            print("  ", difference)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("places", nargs="*", help="folders or files")
    parser.add_argument("--own", action="store_true", help="tests/data with the threshold")
    parser.add_argument("--only", help="only files whose path matches")
    parser.add_argument("--group", help="only groups of differences that match")
    parser.add_argument("--show", help="prints everything of the files whose path matches")
    parser.add_argument("--program", default=os.environ.get("INN_XML", str(oracle.SOURCE / "build/inn-xml")))
    parser.add_argument("--cache", default=os.environ.get("INN_ORACLE_CACHE", ""), help="file that keeps answers")
    parser.add_argument("--top", type=int, default=40, help="groups shown of each sort")
    options = parser.parse_args()
    options.program = options.program.split()
    if not options.own and not options.places:
        parser.error("name a folder or a file, or --own")
    if options.own:
        options.places = [SOURCE / "tests" / "data" / "argv", SOURCE / "tests" / "data" / "domain"]
    intended = oracle.Intended(HERE / "argv-intended.txt")
    engine = reference.Reference(options.cache)
    good = True
    try:
        cases = collect(options.places, options.only)
        report = run(cases, options, engine, intended)
        if options.show:
            for case in cases:
                if re.search(options.show, case.path):
                    show_case(case)
        for text, count in intended.used.most_common():
            print(f"   intended, {count} times: {text}")
        if options.own:
            wanted = json.loads((HERE / "argv-thresholds.json").read_text())
            unexplained = report.counts["different"] + report.counts["refused by us"]
            if report.equality < wanted["equality"] or unexplained > wanted["unexplained"] or report.counts["cases"] < wanted["cases"]:
                print(f"FAIL: {report.equality:.2f} % of {report.counts['cases']} command lines are equal, must be"
                      f" {wanted['equality']} % of at least {wanted['cases']}; {unexplained} are not explained")
                good = False
    finally:
        engine.close()
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
