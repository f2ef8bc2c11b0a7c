#!/usr/bin/python3
"""How long a running machine takes to another host, and for how long it stands still: between two libvirtds and between
two innkeepers, each in network namespaces of their own, with the same guest, memory load and network, in turn.

Usage: migration.py PATH_OF_INNKEEPER [--trips 20] [--memory MIB] [--only libvirt|innkeeper] [--copy]
       migration.py PATH_OF_INNKEEPER --count 50

    --memory  the guest writes into that much memory 18 times a second (4 without it), of 256 MiB that it has
    --copy    without shared storage: its disk (40 MiB) goes along
    --count   round trips of a guest that counts on its disk, in its memory and over TCP; none may be lost or doubled

As root; needs python3-libvirt, libvirt-daemon-system, binutils. Everything is made in a folder of its own by
tests/support/twohosts and gone afterwards. Downtime is from the source emulator's STOP to the destination emulator's
RESUME, both by the emulators' own clocks, which are one on this computer."""
import argparse
import ctypes
import os
import pathlib
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

import libvirt
import libvirt_qemu

HERE = pathlib.Path(__file__).resolve().parent
SUPPORT = HERE.parent / "tests/support"
NAME = "moving"


def hosts_command(*arguments):
    return subprocess.run([SUPPORT / "twohosts", *arguments], check=True, capture_output=True, text=True).stdout.strip()


class Hosts:
    """Two hosts of one kind."""

    def __init__(self, program, copies):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="inn-move-"))
        names = [f"{each}={program}" if program else each for each in "ab"]
        options = [] if copies else ["--shared"]
        self.process = subprocess.Popen([SUPPORT / "twohosts", "hold", self.folder, *options, *names],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self.process.stdout.readline().strip() != "ready":
            sys.exit("migration.py: there are no hosts to try")
        self.uris = [hosts_command("uri", self.folder, each) for each in "ab"]
        self.connections = [libvirt.open(uri) for uri in self.uris]
        self.copies = copies
        self.events = [{}, {}]
        self.pools = []
        for number, connection in enumerate(self.connections):
            if copies: # where images that come along are made
                self.pools.append(connection.storagePoolCreateXML(
                    f"<pool type='dir'><name>pool</name><target><path>{self.folder}/pool</path></target></pool>"))
            for event in ("STOP", "RESUME"):
                libvirt_qemu.qemuMonitorEventRegister(connection, None, event, self.take, number)

    def take(self, connection, domain, event, seconds, micros, details, number):
        self.events[number][event] = seconds + micros / 1e6

    def path(self, file, host="a"):
        """Of a file of the pool, from outside."""
        return (self.folder / host / "pool" if self.copies else self.folder / "pool") / file

    def close(self):
        for connection in self.connections:
            try:
                connection.lookupByName(NAME).destroy()
            except libvirt.libvirtError:
                pass
            connection.close()
        self.process.stdin.close()
        self.process.wait(60)
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, devices="", memory=256, loader=""):
        boot = loader or "<boot dev='hd'/>"
        document = f"""<domain type='qemu'><name>{NAME}</name><memory unit='MiB'>{memory}</memory><vcpu>1</vcpu>
            <os><type arch='x86_64' machine='q35'>hvm</type>{boot}</os><features><acpi/></features><devices>
            <disk type='file' device='disk'><driver name='qemu' type='raw' cache='none'/>
            <source file='{self.folder}/pool/guest.img'/><target dev='vda' bus='virtio'/></disk>
            <video><model type='vga'/></video><graphics type='vnc' port='-1' autoport='yes'/>
            {devices}</devices></domain>"""
        return self.connections[0].createXML(document)

    def move(self, domain, source):
        """The domain where it is then, wall time, downtime and the job's own time in seconds."""
        target = 1 - source
        for events in self.events:
            events.clear()
        flags = libvirt.VIR_MIGRATE_LIVE | libvirt.VIR_MIGRATE_UNSAFE
        if self.copies:
            flags |= libvirt.VIR_MIGRATE_NON_SHARED_DISK
        begun = time.perf_counter()
        domain = domain.migrate3(self.connections[target], {"migrate_uri": f"tcp://{'ab'[target]}"}, flags)
        wall = time.perf_counter() - begun
        for _ in range(100):
            if "STOP" in self.events[source] and "RESUME" in self.events[target]:
                break
            time.sleep(0.01)
        down = self.events[target].get("RESUME", 0) - self.events[source].get("STOP", 0)
        return domain, wall, down


def run_events():
    libvirt.virEventRegisterDefaultImpl()

    def turn():
        while True:
            libvirt.virEventRunDefaultImpl()
    threading.Thread(target=turn, daemon=True).start()
    libvirt.registerErrorHandler(lambda *_: None, None)


def make_counter(path, *arguments):
    subprocess.run([SUPPORT / "make-counter", path, *map(str, arguments)], check=True)


class Run:
    """The trips of one guest."""

    def __init__(self, program, options):
        self.hosts = Hosts(program, options.copy)
        self.source, self.walls, self.downs = 0, [], []
        image = self.hosts.path("guest.img")
        make_counter(image, "--memory", options.memory, "--size", 41)
        with open(image, "r+b") as disk: # what a copy has to carry
            disk.seek(1 << 20)
            disk.write(os.urandom(40 << 20))
        self.domain = self.hosts.start()

    def trip(self):
        self.domain, wall, down = self.hosts.move(self.domain, self.source)
        self.walls.append(wall)
        self.downs.append(down)
        if self.hosts.copies: # the next trip copies anew
            self.hosts.path("guest.img", "ab"[self.source]).unlink()
            self.hosts.pools[self.source].refresh()
        self.source = 1 - self.source


def measure(programs, options):
    runs = []
    try:
        for program in programs:
            runs.append(Run(program, options))
        time.sleep(3)
        for _ in range(options.trips + 2):
            for run in runs:
                run.trip()
                time.sleep(0.5)
    finally:
        for run in runs:
            run.hosts.close()
    return [(run.walls[2:], run.downs[2:]) for run in runs] # hosts learn what emulators can do at the first two


def report(name, numbers):
    middle = statistics.median(numbers) * 1000
    print(f"  {name:9} median {middle:7.1f} ms   best {min(numbers) * 1000:7.1f}   worst {max(numbers) * 1000:7.1f}")
    return middle


def compare(options):
    kinds = {"libvirt": None, "innkeeper": options.innkeeper}
    if options.only:
        kinds = {options.only: kinds[options.only]}
    print(f"{options.trips} trips each, in turn; {options.memory} MiB written all the time"
          f"{', 40 MiB of disk copied' if options.copy else ''}", flush=True)
    results = {}
    for kind, (walls, downs) in zip(kinds, measure(kinds.values(), options)):
        print(kind)
        results[kind] = report("call", walls), report("downtime", downs), min(downs) * 1000
    if len(results) == 2:
        ours, theirs = results["innkeeper"], results["libvirt"]
        print(f"call {ours[0] / theirs[0]:.2f} × libvirt's (goal 0.60); "
              f"downtime's median {ours[1]:.0f} ms (goal: libvirt's best, {theirs[2]:.0f} ms)")


# --- counting ----------------------------------------------------------------------------------------------------------

COUNT = """
(ifconfig eth0 10.99.0.200 netmask 255.255.255.0 up
sleep 1
n=0
while :; do
    n=$((n+1)); echo $n >/tmp/count
    dd if=/dev/vda bs=512 count=1 2>/dev/null | (read before rest; [ "${before:-0}" = $((n-1)) ] || echo "disk $before") 
    [ "$(cat /tmp/count)" = $n ] || echo memory
    printf '%-511s\\n' "$n " | dd of=/dev/vda bs=512 conv=notrunc,fsync 2>/dev/null
    echo $n
done | nc 10.99.0.254 7000) &
"""


def make_initrd(folder):
    """The test guest's with a counter in it."""
    fixture = pathlib.Path(os.environ.get("INN_TEST_GUEST", "/var/cache/innkeeper-tests"))
    subprocess.run([SUPPORT / "make-guest", fixture], check=True)
    root = folder / "initrd"
    root.mkdir()
    archive = subprocess.run(["gzip", "-dc", fixture / "initrd.gz"], check=True, capture_output=True).stdout
    subprocess.run(["busybox", "cpio", "-i", "-d"], cwd=root, input=archive, check=True, stderr=subprocess.DEVNULL)
    init = (root / "init").read_text()
    (root / "init").write_text(re.sub(r"(?m)^for card in .*?^done\n", lambda _: COUNT, init, flags=re.S))
    names = "\n".join(str(each.relative_to(root)) for each in root.rglob("*"))
    packed = subprocess.run(["busybox", "cpio", "-o", "-H", "newc"], cwd=root, input=names.encode(), check=True,
                            capture_output=True).stdout
    (folder / "count.gz").write_bytes(subprocess.run(["gzip", "-1"], input=packed, check=True, capture_output=True).stdout)
    return fixture / "vmlinuz", folder / "count.gz"


class Listener(threading.Thread):
    """Takes what the guest says, in the network between the hosts."""

    def __init__(self, folder):
        super().__init__(daemon=True)
        self.lines, self.folder, self.problem = [], folder, None
        self.ready = threading.Event()
        self.start()
        self.ready.wait()

    def run(self):
        network = os.open(f"/proc/{hosts_command('pid', self.folder, 'net')}/ns/net", os.O_RDONLY)
        if ctypes.CDLL(None, use_errno=True).setns(network, 0x40000000):
            sys.exit("migration.py: the network between the hosts cannot be entered")
        with socket.create_server(("10.99.0.254", 7000)) as server:
            self.ready.set()
            guest, _ = server.accept()
            with guest, guest.makefile() as lines:
                for line in lines:
                    self.lines.append(line.strip())
        self.problem = "the guest's connection broke"


def count(options):
    hosts = Hosts(options.innkeeper, False)
    try:
        kernel, initrd = make_initrd(hosts.folder)
        with open(hosts.path("guest.img"), "wb") as disk:
            disk.truncate(1 << 20)
        for host in "ab":
            for command in ("ip tuntap add dev inntap mode tap", "ip link set inntap master br0 up"):
                hosts_command("exec", hosts.folder, host, *command.split())
        listener = Listener(hosts.folder)
        boot = (f"<kernel>{kernel}</kernel><initrd>{initrd}</initrd>"
                "<cmdline>console=ttyS0 quiet panic=-1 net.ifnames=0</cmdline>")
        domain = hosts.start("<serial type='null'/><interface type='ethernet'>"
                             "<target dev='inntap' managed='no'/><model type='virtio'/></interface>", 192, boot)
        deadline = time.monotonic() + 180
        while len(listener.lines) < 5:
            if time.monotonic() > deadline:
                sys.exit("migration.py: the guest does not count")
            time.sleep(0.1)
        source = 0
        for trip in range(2 * options.count):
            said = len(listener.lines)
            domain, _, _ = hosts.move(domain, source)
            source = 1 - source
            deadline = time.monotonic() + 60
            while len(listener.lines) < said + 3 and not listener.problem and time.monotonic() < deadline:
                time.sleep(0.01)
            if listener.problem or len(listener.lines) < said + 3:
                sys.exit(f"migration.py: after trip {trip + 1}: {listener.problem or 'it stands still'}")
        numbers = listener.lines[:]
        wrong = [line for position, line in enumerate(numbers) if line != str(position + 1)]
        print(f"{options.count} round trips, {len(numbers)} counts, {len(wrong)} wrong {wrong[:5]}")
        sys.exit(1 if wrong else 0)
    finally:
        hosts.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("innkeeper", type=lambda path: pathlib.Path(path).resolve())
    parser.add_argument("--trips", type=int, default=20)
    parser.add_argument("--memory", type=int, default=4)
    parser.add_argument("--only", choices=("libvirt", "innkeeper"))
    parser.add_argument("--copy", action="store_true")
    parser.add_argument("--count", type=int)
    options = parser.parse_args()
    if os.geteuid():
        sys.exit("migration.py: needs root")
    run_events()
    if options.count:
        count(options)
    compare(options)


main()
