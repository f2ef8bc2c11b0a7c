"""Holds the include rules: tests/layers.txt for our layers, OWNERS for C libraries, and a few rules of style
that no compiler checks. Usage: check_layers.py ROOT"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
allowed = {}
for line in (root / "tests/layers.txt").read_text().splitlines():
    words = line.split("#")[0].replace(":", " ").split()
    if words:
        allowed[words[0]] = set(words[1:]) | {words[0]}
for name, uses in allowed.items():
    for use in uses - allowed.keys():
        sys.exit(f"tests/layers.txt: {name} names {use}, which is no layer")

# Only one folder may include each C library.
OWNERS = {
    "libxml/": "backend/xml",
    "libvirt/": "backend/drivers/libvirt",
    "rfb/": "console/vnc",
    "vterm.h": "console/serial",
    "osinfo/": "backend/osinfo",
    "archive": "backend/transfer",
    "nftables/": "backend/drivers/network",
    "netlink/": "backend/drivers/network",
    "spice-client": "console/spice",
}
WHOLE_MODULES = {"QtCore", "QtGui", "QtWidgets", "QtTest", "QtNetwork", "QtCharts"}


def layer(path):
    return max((l for l in allowed if path == l or path.startswith(l + "/")), key=len, default=None)


bad = []
folders = ["app", "ui", "models", "backend", "console", "wizards", "tools", "tests", "benchmarks"]
for source in sorted(f for folder in folders for f in (root / folder).rglob("*") if f.suffix in {".h", ".cpp"}):
    path = source.relative_to(root).as_posix()
    mine = layer(path)
    text = source.read_text()
    if path.startswith("app/") or mine:
        if len(text.splitlines()) > 1000:
            bad.append(f"{path}: over 1000 lines; it is probably two things")
    # GCC 12 destroys captured copies twice when the lambda is written inside the operand of co_await.
    for m in re.finditer(r"co_await\b[^;{]*?[(,]\s*\[([^\]]+)\]\s*[({]", text):
        if any(not part.strip().startswith("&") and part.strip() != "this" for part in m[1].split(",")):
            number = text.count("\n", 0, m.start()) + 1
            bad.append(f"{path}:{number}: name the lambda before co_await; GCC 12 destroys its captures twice")
    for number, line in enumerate(text.splitlines(), 1):
        where = f"{path}:{number}"
        if re.search(r"\b(if|while|for|switch|return)\b.*\bco_await\b", line) or re.search(r"\(\s*co_await\b", line):
            if "CO_TRY" not in line:
                bad.append(f"{where}: co_await only as the whole initialiser of a declaration")
        if m := re.match(r'\s*#\s*include\s+"([^"]+)"', line):
            theirs = layer(m[1])
            if m[1].startswith(".."):
                bad.append(f"{where}: write the path from the root, not {m[1]}")
            elif mine and theirs and theirs not in allowed[mine]:
                bad.append(f"{where}: {mine} may not include {theirs}")
        if m := re.match(r"\s*#\s*include\s+<([^>]+)>", line):
            if m[1] in WHOLE_MODULES:
                bad.append(f"{where}: include the class, not all of {m[1]}")
            for library, owner in OWNERS.items():
                if m[1].startswith(library) and mine and mine != owner:
                    bad.append(f"{where}: only {owner} includes <{library}…>")
# ARCHITECTURE.md shows the same table; "--write" brings it up to date.
rows = ["| layer | may use |", "|---|---|"]
rows += [f"| `{name}` | {', '.join(f'`{u}`' for u in sorted(uses - {name})) or '–'} |" for name, uses in allowed.items()]
document = root / "ARCHITECTURE.md"
text = document.read_text()
fresh = re.sub(r"<!-- layers -->.*?<!-- /layers -->",
               "<!-- layers -->\n" + "\n".join(rows) + "\n<!-- /layers -->", text, flags=re.S)
if fresh != text:
    if "--write" in sys.argv:
        document.write_text(fresh)
    else:
        bad.append("ARCHITECTURE.md: the table of layers is old; run tests/check_layers.py . --write")
print("\n".join(bad) or "layers hold")
sys.exit(bool(bad))
