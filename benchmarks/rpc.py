#!/usr/bin/python3
"""What programs for libvirt wait for: the calls of every day to innkeeper --serve and to a libvirtd of its own, in one
run, on one connection each (python-libvirt), in turn. The guests: q35, 64 MiB, emulated, VNC, serial, no disk.

Usage: rpc.py PATH_OF_INNKEEPER [--rounds 50] [--starts 7] [--guests 50] [--output FILE.md]"""
import argparse
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

import libvirt

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 60


def document(name, kind):
    return f"""<domain type='{kind}'><name>{name}</name><uuid>{uuid.uuid5(uuid.NAMESPACE_URL, name)}</uuid>
<memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type arch='x86_64' machine='q35'>hvm</type></os>
<features><acpi/><apic/></features><devices><serial type='pty'/><graphics type='vnc' port='-1' autoport='yes'/>
<video><model type='vga'/></video></devices></domain>"""


class Libvirtd:
    def __init__(self, folder):
        self.process = subprocess.Popen([HERE.parent / "tests/support/private-libvirtd", folder / "libvirt"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        words = self.process.stdout.readline().split()
        if words[:1] != ["ready"]:
            sys.exit("rpc: no libvirtd to compare with")
        self.connection = libvirt.open(f"qemu+unix:///system?socket={words[1]}")

    def close(self):
        self.connection.close()
        self.process.stdin.close()
        self.process.wait(PATIENCE)


class Innkeeper:
    def __init__(self, folder, program):
        socket = folder / "socket"
        self.environment = dict(os.environ, HOME=str(folder), XDG_RUNTIME_DIR=str(folder), QT_QPA_PLATFORM="offscreen")
        self.log = folder / "innkeeper.log"
        self.socket = socket
        self.command = [program, "--serve", f"embed:///?root={folder}/root", "--socket", socket]
        self.serve()

    def serve(self):
        self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=open(self.log, "w"),
                                        stderr=subprocess.STDOUT, env=self.environment)
        end = time.monotonic() + PATIENCE
        while True:
            try:
                self.connection = libvirt.open(f"qemu+unix:///system?socket={self.socket}")
                return
            except libvirt.libvirtError:
                if self.process.poll() is not None or time.monotonic() > end:
                    self.process.kill()
                    sys.exit("rpc: innkeeper --serve does not answer: " + self.log.read_text()[-500:])
                time.sleep(0.01)

    def close(self):
        self.connection.close()
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE)


def milliseconds(work):
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def compare(rows, name, sides, work, rounds):
    """`work` gets a side; the sides in turn, the first round not counted."""
    times = {side: [] for side in sides}
    for number in range(rounds + 1):
        for side in sides:
            took = milliseconds(lambda: work(side))
            if number:
                times[side].append(took)
    ours, theirs = (statistics.median(times[side]) for side in sides)
    rows.append((name, ours, theirs))
    print(f"{name}: {ours:.2f} ms, libvirtd {theirs:.2f} ms, ratio {ours / theirs:.2f}", flush=True)


def compare_starts(rows, sides, rounds):
    times = {(side, what): [] for side in sides for what in ("start", "destroy")}
    for number in range(rounds + 1):
        for side in sides:
            domain = side.connection.lookupByName("guest0")
            took = milliseconds(domain.create), milliseconds(domain.destroy)
            if number:
                times[side, "start"].append(took[0])
                times[side, "destroy"].append(took[1])
    for what in ("start", "destroy"):
        ours, theirs = (statistics.median(times[side, what]) for side in sides)
        rows.append((what, ours, theirs))
        print(f"{what}: {ours:.1f} ms, libvirtd {theirs:.1f} ms, ratio {ours / theirs:.2f}", flush=True)


def compare_saves(rows, sides, rounds, folder):
    times = {(side, what): [] for side in sides for what in ("save", "restore")}
    for number in range(rounds + 1):
        for index, side in enumerate(sides):
            path = str(folder / f"saved{index}")
            domain = side.connection.lookupByName("guest0")
            domain.create()
            took = milliseconds(lambda: domain.save(path)), milliseconds(lambda: side.connection.restore(path))
            domain.destroy()
            if number:
                times[side, "save"].append(took[0])
                times[side, "restore"].append(took[1])
    for what in ("save", "restore"):
        ours, theirs = (statistics.median(times[side, what]) for side in sides)
        rows.append((what, ours, theirs))
        print(f"{what}: {ours:.1f} ms, libvirtd {theirs:.1f} ms, ratio {ours / theirs:.2f}", flush=True)


def reattach(ours, count):
    """Seconds until a new process of ours knows all running guests again."""
    ours.close()
    start = time.perf_counter()
    ours.serve()
    while sum(1 for domain in ours.connection.listAllDomains() if domain.isActive()) < count:
        time.sleep(0.01)
    print(f"started anew with {count} running guests: all known after {time.perf_counter() - start:.2f} s", flush=True)


def measure(sides, options, folder):
    rows = []
    for side in sides:
        side.connection.defineXML(document("guest0", "qemu"))
    compare_starts(rows, sides, options.starts)
    compare_saves(rows, sides, options.starts, folder)
    for count in (1, options.guests):
        for side in sides:
            for number in range(count):
                name = f"guest{number}"
                domain = side.connection.defineXML(document(name, "qemu"))
                if not domain.isActive():
                    domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
        what = "1 guest" if count == 1 else f"{count} guests"
        compare(rows, f"list, {what}", sides, lambda side: side.connection.listAllDomains(), options.rounds)
        compare(rows, f"domstats, {what}", sides, lambda side: side.connection.getAllDomainStats(), options.rounds)
        domains = {side: side.connection.lookupByName("guest0") for side in sides}
        compare(rows, f"dumpxml, {what}", sides, lambda side: domains[side].XMLDesc(), options.rounds)
    reattach(sides[0], options.guests)
    return rows


def end_guests(side):
    for domain in side.connection.listAllDomains():
        if domain.isActive():
            domain.destroy()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--starts", type=int, default=7)
    parser.add_argument("--guests", type=int, default=50)
    parser.add_argument("--output", type=pathlib.Path)
    options = parser.parse_args()
    if os.geteuid() != 0:
        sys.exit("rpc: needs root for the namespaces of libvirtd")
    libvirt.registerErrorHandler(lambda _context, _error: None, None)
    with tempfile.TemporaryDirectory(prefix="inn-rpc-", dir="/tmp") as name:
        folder = pathlib.Path(name)
        sides = []
        try:
            sides.append(Innkeeper(folder, options.program.resolve()))
            sides.append(Libvirtd(folder))
            rows = measure(sides, options, folder)
        finally:
            for side in sides:
                end_guests(side)
                side.close()
    text = "| call | Innkeeper, ms | libvirtd, ms | ratio |\n|---|---|---|---|\n"
    text += "".join(f"| {name} | {ours:.2f} | {theirs:.2f} | {ours / theirs:.2f} |\n" for name, ours, theirs in rows)
    print(text)
    if options.output:
        options.output.write_text(text)


if __name__ == "__main__":
    main()
