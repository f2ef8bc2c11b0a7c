"""Every text of the sources has a finished translation, and places ("%1", "%n") are kept.
Usage: check_complete.py ROOT LUPDATE"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree

root, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]
bad = []
for kept in sorted((root / "translations").glob("innkeeper_*.ts")):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / kept.name
        shutil.copy(kept, fresh)
        folders = ["app", "ui", "models", "backend", "console", "wizards"]
        subprocess.run([lupdate, "-silent", "-locations", "none", *folders, "-ts", str(fresh)], cwd=root, check=True)
        messages = list(tree.parse(fresh).iter("message"))
    for message in messages:
        source, translation = message.findtext("source"), message.find("translation")
        if translation.get("type") in ("vanished", "obsolete"):
            continue
        if translation.get("type") == "unfinished":
            bad.append(f"{kept.name}: no translation of {source!r}")
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        for form in forms:
            if sorted(set(re.findall(r"%(?:\d+|L\d+)", source))) != sorted(set(re.findall(r"%(?:\d+|L\d+)", form))):
                bad.append(f"{kept.name}: other places in the translation of {source!r}")
    if not messages:
        bad.append(f"{kept.name}: holds no texts")
print("\n".join(bad[:40]) or "translations are complete")
if len(bad) > 40:
    print(f"… and {len(bad) - 40} more")
sys.exit(bool(bad))
