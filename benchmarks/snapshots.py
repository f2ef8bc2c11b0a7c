"""What internal snapshots of a running guest cost: the embedded core and libvirt on a libvirtd of its own, in one run,
on the same guest (that of startoverhead.py, after 20 s of its life).

Usage: snapshots.py PATH_OF_SNAPSHOTTIMES [--rounds 9] [--output FILE.md]"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import libvirt
import startoverhead

BOOT = 20


def timed(operation):
    start = time.monotonic()
    operation()
    return 1000 * (time.monotonic() - start)


def theirs(folder, count):
    daemon = subprocess.Popen([startoverhead.SUPPORT / "private-libvirtd", folder / "libvirt"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, text=True)
    try:
        words = daemon.stdout.readline().split()
        if words[:1] != ["ready"]:
            sys.exit("snapshots: no libvirtd to compare with")
        host = libvirt.open(f"qemu+unix:///system?socket={words[1]}")
        guest = host.defineXML(startoverhead.make_guest(folder, "theirs").read_text())
        guest.create()
        time.sleep(BOOT)
        rows = []
        for _ in range(count):
            row = {"create": timed(lambda: guest.snapshotCreateXML("<domainsnapshot><name>s</name></domainsnapshot>"))}
            snapshot = guest.snapshotLookupByName("s")
            row["revert"] = timed(lambda: guest.revertToSnapshot(snapshot))
            row["delete"] = timed(snapshot.delete)
            rows.append(row)
        guest.destroy()
        host.close()
        return rows
    finally:
        daemon.stdin.close()
        daemon.wait(20)


def ours(program, folder, count):
    printed = subprocess.run([program, folder / "r", startoverhead.make_guest(folder, "ours"), str(count)], check=True,
                             capture_output=True, text=True).stdout
    lines = [line.split() for line in printed.splitlines()]
    return [dict(zip(words[::2], map(float, words[1::2]))) for words in lines]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--output")
    options = parser.parse_args()
    subprocess.run([startoverhead.SUPPORT / "make-guest", startoverhead.CACHE], check=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="inn-snap-"))
    folder.chmod(0o755)
    try:
        own = ours(str(pathlib.Path(options.program).resolve()), folder, options.rounds)
        other = theirs(folder, options.rounds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    lines = [f"Medians of {options.rounds} rounds, ms", "", "| snapshot | ours | libvirt | ratio |", "|---|---|---|---|"]
    for key in ("create", "revert", "delete"):
        mine, their = (statistics.median(row[key] for row in rows) for rows in (own, other))
        lines.append(f"| {key} | {mine:.1f} | {their:.1f} | {mine / their:.2f} |")
    print("\n".join(lines))
    if options.output:
        pathlib.Path(options.output).write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
