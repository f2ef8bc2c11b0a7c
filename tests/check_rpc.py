"""Which procedure of libvirt's protocol is served by what: docs/rpc.md, written from the tables of backend/rpc with --write.
Fails when that document is out of date, when a procedure is there twice, when a row names a function that does not
exist, and when the core has an operation that no procedure serves and tests/rpc-unserved.txt gives no reason for."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
write = "--write" in sys.argv
ROW = re.compile(r'\{\s*(\d+),\s*"([A-Z0-9_]+)",\s*(?:PROCEDURE|DOCUMENT)\((.+?)\),\s*Need::(\w+)\s*\}', re.S)
INTERFACES = ["domains", "networks", "storagepools", "snapshots", "guestoperations", "blockjobs", "checkpoints", "savedstates",
              "tuning", "secrets", "nodedevices", "networkfilters", "hostinterfaces", "connection"]
problems, rows = [], []
sources = {file: file.read_text() for file in sorted((root / "backend/rpc").rglob("*.cpp"))}
everything = "\n".join(sources.values())

for file, text in sources.items():
    for number, name, function, need in ROW.findall(text):
        function = " ".join(function.split()).strip("()")
        word = re.match(r"\w+", function)[0]
        if not re.search(rf"\b{word}\s*\(", text):
            problems.append(f"{name}: no function {word} in {file.name}")
        program = "qemu" if file.name == "monitor.cpp" else "remote"
        rows.append((program, int(number), name, file.stem, function, need))
for first, second in zip(sorted(rows), sorted(rows)[1:]):
    if first[:2] == second[:2]:
        problems.append(f"procedure {first[1]} is there twice: {first[2]} in {first[3]}, {second[2]} in {second[3]}")

# Operations of the core that no procedure reaches.
reasons = {}
for line in (root / "tests/rpc-unserved.txt").read_text().splitlines():
    if line.strip() and not line.startswith("#"):
        operation, _, why = line.partition(" | ")
        reasons[operation.strip()] = why.strip()
unserved = set()
for interface in INTERFACES:
    header = (root / f"backend/api/{interface}.h").read_text()
    for method in re.findall(r"(?:virtual|^    )\s*QFuture<Result<.*?>>\s+(\w+)\(", header, re.M):
        if not re.search(rf"(\.|->|::|\*){method}\b", everything):
            unserved.add(f"{interface}.{method}")
for operation in sorted(unserved - set(reasons)):
    problems.append(f"no procedure serves {operation}; serve it, or give the reason in tests/rpc-unserved.txt")
for operation in sorted(set(reasons) - unserved):
    problems.append(f"tests/rpc-unserved.txt: {operation} is served, or is no operation")

lines = ["# What programs for libvirt can call", "",
         "Written by `python3 tests/check_rpc.py . --write` from the tables in `backend/rpc/procedures`; the test `rpc_table` "
         "compares.", "",
         "Which programs were tried is in `clients.md`.", "",
         f"{len(rows)} procedures are served; all others answer “not supported” (VIR_ERR_NO_SUPPORT), as libvirt does.", "",
         "| procedure | number | program | served by | read-only connections |", "|---|---|---|---|---|"]
for program, number, name, file, function, need in sorted(rows, key=lambda row: (row[3], row[1])):
    lines.append(f"| {name} | {number} | {program} | `{file}`: `{function}` | {'no' if need == 'Write' else 'yes'} |")
lines += ["", "## Operations of the core without a procedure", "", "| operation | why |", "|---|---|"]
lines += [f"| `{operation}` | {why} |" for operation, why in sorted(reasons.items())]
document = root / "docs/rpc.md"
text = "\n".join(lines) + "\n"
if write:
    document.write_text(text)
elif not document.exists() or document.read_text() != text:
    problems.append("docs/rpc.md is out of date: python3 tests/check_rpc.py . --write")
print("\n".join(problems) or f"{len(rows)} procedures")
sys.exit(bool(problems))
