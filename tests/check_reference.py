#!/usr/bin/env python3
"""Holds docs/reference against the declarations: check_reference.py INN_XML FOLDER. Exit code 1: it is old."""
import pathlib
import subprocess
import sys
import tempfile

program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
with tempfile.TemporaryDirectory() as fresh:
    subprocess.run([program, "reference", "--write", fresh], check=True)
    theirs = {f.name: f.read_bytes() for f in pathlib.Path(fresh).iterdir()}
ours = {f.name: f.read_bytes() for f in folder.glob("*.md") if f.name != "README.md"}
old = sorted(name for name in theirs.keys() | ours.keys() if theirs.get(name) != ours.get(name))
if old:
    sys.exit(f"old: {', '.join(old)}; run “{program} reference --write docs/reference”")
print(f"{len(ours)} pages are current")
