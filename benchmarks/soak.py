#!/usr/bin/python3
"""Many clients at one served core for a long time: is anything lost, does anything grow?

    soak.py PROGRAM [--minutes 60] [--clients 20] [--pause 0] [--window] [--picture FILE]

PROGRAM --serve runs with a root of its own. Each client is a process with libvirt's own library that lists, defines a
guest of its own, starts, looks at, ends and undefines it, again and again; one more listens to all events and counts.
With --window a window is connected, too, in which somebody clicks each second (python3-xlib, Xvfb, openbox).
Prints each minute what was done and what memory the core (and the window) holds; fails when an event is lost or
doubled, when a call fails, when guests or descriptors are left, when the core holds much more memory at the end than
after the first tenth of the time, or when the window ends early."""
import argparse
import collections
import multiprocessing
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import uuid

import libvirt

from soakwindow import Window

libvirt.registerErrorHandler(lambda *_: None, None)
EVENTS = [(0, "defined"), (2, "started"), (5, "stopped"), (1, "undefined")]  # of one round, virDomainEventType
GROWTH = 1.25
PATIENCE = 60


def guest(name, identity):
    return (f"<domain type='qemu'><name>{name}</name><uuid>{identity}</uuid><memory unit='MiB'>16</memory><vcpu>1</vcpu>"
            "<os><type arch='x86_64' machine='pc'>hvm</type></os><devices><controller type='usb' model='none'/>"
            "<memballoon model='none'/></devices></domain>")


def client(uri, name, until, pause, results):
    rounds, problems = 0, []
    identity = str(uuid.uuid4())
    try:
        host = libvirt.open(uri)
        while time.time() < until:
            machine = host.defineXML(guest(name, identity))
            machine.create()
            host.listAllDomains()
            host.getAllDomainStats()
            machine.XMLDesc()
            machine.state()
            machine.destroy()
            machine.undefine()
            rounds += 1
            time.sleep(pause)
        host.close()
    except libvirt.libvirtError as error:
        problems.append(f"{name}, round {rounds}: {error}")
    results.put((name, rounds, problems))


class Listener(threading.Thread):
    """Counts the events of every guest."""

    def __init__(self, uri):
        super().__init__(daemon=True)
        libvirt.virEventRegisterDefaultImpl()
        self.seen = collections.Counter()
        self.host = libvirt.open(uri)
        self.host.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, self.hear, None)

    def hear(self, _host, domain, event, _detail, _data):
        self.seen[domain.name(), event] += 1

    def run(self):
        while True:
            libvirt.virEventRunDefaultImpl()


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024


def descriptors(pid):
    return len(os.listdir(f"/proc/{pid}/fd"))


def serve(program, folder):
    environment = dict(os.environ, XDG_RUNTIME_DIR=folder, HOME=folder, QT_QPA_PLATFORM="offscreen")
    process = subprocess.Popen([*shlex.split(program), "--serve", f"embed:///?root={folder}/root"], env=environment,
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        if line.startswith("Ready: "):
            return process, line.split(" ", 1)[1].strip()
    raise RuntimeError("the core does not answer")


def watch(process, until, started, window):
    figures = []
    while time.time() < until:
        minute = min(until, time.time() + 60)
        while time.time() < minute:
            time.sleep(min(1, max(0.1, minute - time.time())))
            if window:
                window.click()
        figures.append((time.time() - started, resident(process.pid), descriptors(process.pid)))
        shown = f", window {window.memory():.1f} MiB" if window else ""
        print(f"{figures[-1][0] / 60:6.1f} min: {figures[-1][1]:.1f} MiB, {figures[-1][2]} descriptors{shown}", flush=True)
        if window and window.ended() is not None:
            raise RuntimeError(f"the window ended with {window.ended()}")
    return figures


def judge(results, listener, figures, begin):
    problems = [problem for _, _, found in results for problem in found]
    until = time.time() + PATIENCE
    wanted = {(name, event): rounds for name, rounds, _ in results for event, _ in EVENTS}
    while time.time() < until and any(listener.seen[key] < count for key, count in wanted.items()):
        time.sleep(0.2)
    for (name, event), count in wanted.items():
        if listener.seen[name, event] != count:
            problems.append(f"{name}: event {event} was heard {listener.seen[name, event]} times, not {count}")
    settled = [memory for at, memory, _ in figures if at >= begin]
    if settled and settled[-1] > settled[0] * GROWTH + 8:
        problems.append(f"the core grew from {settled[0]:.1f} to {settled[-1]:.1f} MiB")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--clients", type=int, default=20)
    parser.add_argument("--pause", type=float, default=0, help="seconds between a client's rounds")
    parser.add_argument("--window", action="store_true", help="with a window that shows the host")
    parser.add_argument("--picture", help="of the window at the end")
    options = parser.parse_args()
    folder = tempfile.mkdtemp(prefix="inn-soak.", dir="/var/tmp")
    process, uri = serve(options.program, folder)
    window = None
    try:
        before = descriptors(process.pid)
        listener = Listener(uri)
        listener.start()
        started, until = time.time(), time.time() + options.minutes * 60
        context = multiprocessing.get_context("spawn")
        queue = context.Queue()
        clients = [context.Process(target=client, args=(uri, f"soak{number}", until, options.pause, queue))
                   for number in range(options.clients)]
        for each in clients:
            each.start()
        if options.window:
            window = Window(shlex.split(options.program), uri, folder)
        figures = watch(process, until, started, window)
        results = [queue.get(timeout=300) for _ in clients]
        for each in clients:
            each.join()
        problems = judge(results, listener, figures, options.minutes * 6)
        left = listener.host.listAllDomains()
        if window:
            (longest, _, what), worked = window.close(options.picture)
            window = None
            print(f"window: longest event {longest:.1f} ms ({what}), most work for one event {worked:.1f} ms")
        listener.host.close()
        until = time.time() + PATIENCE
        while time.time() < until and descriptors(process.pid) > before:
            time.sleep(0.5)
        if left:
            problems.append(f"{len(left)} guests are left")
        if descriptors(process.pid) > before:
            problems.append(f"{descriptors(process.pid)} descriptors are open, {before} at the beginning")
        print(f"{sum(rounds for _, rounds, _ in results)} rounds of {options.clients} clients in {options.minutes} minutes,"
              f" {sum(listener.seen.values())} events")
        for problem in problems[:60]:
            print("FAIL:", problem)
        sys.exit(1 if problems else 0)
    finally:
        if window:
            window.close()
        process.terminate()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
