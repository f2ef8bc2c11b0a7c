#!/usr/bin/python3
"""Runs the commands of a day's work with virsh against a libvirtd of our own and against innkeeper --serve, with the
same guest, network and pool, and compares what they print.

    virsh.py [--program INNKEEPER] [--only REGEX] [--show] [--own]

Each side lives in namespaces of its own. What must differ (folders, process numbers, ports, times) is masked; what
we mean to say otherwise is in virsh/intended.txt with its reason. Of a command that fails the first line and the exit
code are compared; the explanation after it is ours. With --own every difference must be an intended one, and as many
commands equal as virsh/threshold.txt says.
Exit code 0: so it is, 1: not, 77: cannot run here."""
import argparse
import difflib
import os
import pathlib
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
PATIENCE = 120  # seconds for one command or for a guest to boot


def skip(reason):
    print(f"virsh oracle: skipped: {reason}")
    sys.exit(77)


class Side:
    """One server with its folder."""

    def __init__(self, name, root):
        self.name = name
        self.folder = root / name
        self.folder.mkdir()
        self.process = None
        self.socket = None
        self.results = {}

    @property
    def uri(self):
        return f"qemu+unix:///system?socket={self.socket}"

    def start_libvirtd(self):
        self.process = subprocess.Popen([SOURCE / "tests/support/private-libvirtd", self.folder / "server"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("ready "):
            skip("no libvirtd can be started here")
        self.socket = line.split()[1]

    def start_ours(self, program):
        self.socket = str(self.folder / "sock")
        script = ("mount --make-rprivate / && mount -t proc proc /proc && mount -t sysfs sysfs /sys"
                  " && hostname private-libvirtd && printf '127.0.0.1 localhost\\n127.0.1.1 private-libvirtd\\n' >$1/hosts"
                  " && mount --bind $1/hosts /etc/hosts && ip link set lo up"
                  " && for place in /var/lib/innkeeper /run/innkeeper /var/log/innkeeper /var/cache/innkeeper /etc/innkeeper; do"
                  " mkdir -p $place $1/server$place && mount --bind $1/server$place $place || exit 1; done"
                  " && exec \"$2\" --serve embed:///system --socket \"$3\"")
        environment = dict(os.environ, HOME=str(self.folder), XDG_RUNTIME_DIR=str(self.folder), QT_QPA_PLATFORM="offscreen")
        self.process = subprocess.Popen(["unshare", "--mount", "--net", "--uts", "--pid", "--fork", "--kill-child",
                                         "sh", "-c", script, "sh", self.folder, program, self.socket],
                                        stdin=subprocess.DEVNULL, stdout=open(self.folder / "log", "w"),
                                        stderr=subprocess.STDOUT, env=environment, start_new_session=True)
        for _ in range(400):
            if self.process.poll() is not None:
                skip("innkeeper --serve ended: " + (self.folder / "log").read_text()[-500:])
            if self.run("list")[0] == 0:
                return
            time.sleep(0.1)
        skip("innkeeper --serve does not answer: " + (self.folder / "log").read_text()[-500:])

    def stop(self):
        if not self.process:
            return
        for name in self.run("list --name")[1].split():
            self.run(f"destroy {name}")
        if self.process.stdin:
            self.process.stdin.close()
        else:
            self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def run(self, command):
        words = shlex.split(command.replace("$DIR", str(self.folder)))
        environment = dict(os.environ, LC_ALL="C", HOME=str(self.folder), TZ="UTC")
        try:
            done = subprocess.run(["virsh", "-c", self.uri, *words], capture_output=True, text=True, timeout=PATIENCE,
                                  stdin=subprocess.DEVNULL, env=environment, errors="replace")
        except subprocess.TimeoutExpired:
            return 124, "", "does not come back"
        return done.returncode, done.stdout, done.stderr

    def prepare(self):
        files = os.environ.get("INN_TEST_CACHE", "/tmp/innkeeper-test-guest")
        made = subprocess.run([SOURCE / "tests/support/make-guest", files], capture_output=True, text=True)
        if made.returncode != 0:
            skip("no test guest: " + made.stderr.strip())
        (self.folder / "pool").mkdir()
        for document in (HERE / "virsh").glob("*.xml"):
            text = document.read_text().replace("@FILES@", files).replace("@DIR@", str(self.folder))
            (self.folder / document.name).write_text(text)
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", self.folder / "disk.qcow2", "64M"], check=True)
        subprocess.run(["qemu-img", "create", "-q", "-f", "raw", self.folder / "add.img", "8M"], check=True)
        (self.folder / "secret").write_text("a value")
        # A new host of ours comes with these.
        for command in ("net-destroy", "net-undefine", "pool-destroy", "pool-undefine"):
            self.run(f"{command} default")

    def follow(self, order):
        """What a test waits for between commands."""
        word, *arguments = order.split()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if word == "boot" and "52:54:00" in self.run("net-dhcp-leases default")[1]:
                return
            if word in ("boot", "off") and self.run(f"domstate {arguments[0]}")[0] != 0:
                return  # there is no such guest
            if word == "off":
                if "shut off" in self.run(f"domstate {arguments[0]}")[1]:
                    return
                self.run(f"shutdown {arguments[0]}")
            if word == "sleep":
                end = time.monotonic() + float(arguments[0])
                time.sleep(float(arguments[0]))
            time.sleep(0.5)

    def work(self, commands):
        for number, (_, command) in enumerate(commands):
            if command.startswith("!"):
                self.follow(command[1:])
            else:
                self.results[number] = self.run(command)


def read_commands(path):
    commands = []
    for line in path.read_text().splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        masks = re.match(r"\[([\w,]*)\]\s*(.*)", line)
        commands.append((set(masks[1].split(",")), masks[2]) if masks else (set(), line))
    return commands


def canonical(element):
    attributes = "".join(f' {name}="{value}"' for name, value in sorted(element.attrib.items()))
    lines = [f"<{element.tag}{attributes}>{(element.text or '').strip()}"]
    for child in element:
        lines += ["  " + line for line in canonical(child)]
    return lines


def masked(result, masks, side):
    code, out, err = result
    text = out
    if code != 0:
        # What failed; why is told in our own words.
        text += "".join(line + "\n" for line in err.splitlines()[:1])
        if len(err.splitlines()) == 1:
            text = re.sub(r"error: .*", "error: …", text)
    text = text.replace(str(side.folder), "DIR").replace(side.socket.replace(str(side.folder), "DIR"), "SOCKET")
    if "xml" in masks and code == 0:
        try:
            text = "\n".join(canonical(xml.fromstring(text)))
        except xml.ParseError:
            pass
    text = re.sub(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b",
                  lambda match: match[0] if match[0].startswith("11111111") else "UUID", text)
    text = re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d( [+-]\d{4})?", "TIME", text)
    text = re.sub(r"\bvnet\d+", "vnetN", text)
    text = re.sub(r"^-{5,}$", "-----", text, flags=re.M)
    text = re.sub(r"/dev/pts/\d+", "/dev/pts/N", text)
    if "digits" in masks:
        text = re.sub(r"\d+(\.\d+)?", "#", text)
    if "first" in masks:
        text = text.split("\n")[0]
    if "sorted" in masks:
        text = "\n".join(sorted(text.splitlines()))
    if "code" in masks:
        text = ""
    return code, re.sub(r"[ \t]+", " ", text).strip()


def read_intended(path):
    """reason by command's pattern"""
    rows = []
    for line in path.read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            pattern, _, reason = line.partition(" | ")
            rows.append((re.compile(pattern.strip()), reason.strip()))
    return rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program")
    parser.add_argument("--commands", type=pathlib.Path, default=HERE / "virsh/commands.txt")
    parser.add_argument("--only")
    parser.add_argument("--show", action="store_true", help="print the differences")
    parser.add_argument("--refusals", action="store_true", help="print what libvirtd refuses, and its words")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--own", action="store_true")
    options = parser.parse_args()
    if os.geteuid() != 0:
        skip("needs root for namespaces of its own")
    for needed in ("virsh", "libvirtd", "qemu-img", "unshare"):
        if not shutil.which(needed) and not shutil.which(needed, path="/usr/sbin:/sbin"):
            skip(f"{needed} is not installed")
    commands = read_commands(options.commands)
    intended = read_intended(HERE / "virsh/intended.txt")
    root = pathlib.Path(tempfile.mkdtemp(prefix="inn-virsh-", dir="/tmp"))
    root.chmod(0o755)
    theirs, ours = Side("a", root), Side("b", root)
    try:
        theirs.start_libvirtd()
        ours.start_ours(options.program) if options.program else ours.start_libvirtd()
        for side in (theirs, ours):
            side.prepare()
        threads = [threading.Thread(target=side.work, args=(commands,)) for side in (theirs, ours)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        for side in (theirs, ours):
            side.stop()
        if not options.keep:
            shutil.rmtree(root, ignore_errors=True)
    equal, explained, different, failed = 0, [], [], 0
    for number, (masks, command) in enumerate(commands):
        if number not in theirs.results or options.only and not re.search(options.only, command):
            continue
        left = masked(theirs.results[number], masks, theirs)
        right = masked(ours.results[number], masks, ours)
        failed += theirs.results[number][0] != 0
        if options.refusals and theirs.results[number][0] != 0:
            print(f"refused: {command}: {' '.join(theirs.results[number][2].split())[:200]}")
        if left == right:
            equal += 1
            continue
        reason = next((why for pattern, why in intended if pattern.fullmatch(command)), None)
        (explained if reason else different).append((command, reason))
        if options.show and not reason:
            print(f"==== {command}   exit {left[0]} / {right[0]}")
            for line in list(difflib.unified_diff(left[1].splitlines(), right[1].splitlines(), "libvirtd", "innkeeper",
                                                  lineterm="", n=0))[2:40]:
                print("   ", line)
            if ours.results[number][0] != 0:
                print("    innkeeper says:", ours.results[number][2].strip()[:400])
            if theirs.results[number][0] != 0:
                print("    libvirtd says:", theirs.results[number][2].strip()[:400])
    print(f"virsh: {equal} of {equal + len(explained) + len(different)} commands equal ({failed} of them refused by "
          f"libvirtd), {len(explained)} differ as intended, {len(different)} differ")
    for command, reason in explained:
        print(f"  intended: {command}: {reason}")
    for command, _ in different:
        print(f"  differs: {command}")
    if not options.own or options.only:
        sys.exit(0)
    wanted = int((HERE / "virsh/threshold.txt").read_text())
    if equal < wanted:
        print(f"virsh: {wanted} commands must be equal")
    sys.exit(0 if equal >= wanted and not different else 1)


if __name__ == "__main__":
    main()
