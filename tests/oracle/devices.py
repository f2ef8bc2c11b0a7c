#!/usr/bin/python3
"""What every device of devicerows.py really does: its command line beside libvirt's, a start, a plug into a running guest.

    devices.py --serve "innkeeper --serve" | --uri URI   [--write FILE | --check FILE] [--only REGEX] [--program inn-xml]

Guests are started paused, by libvirt's own client library, at the embedded core of the administrator that "--serve" runs (in
folders and a network of its own) or at another URI. A device counts as started when QEMU itself lists it. --write makes docs/devices.md;
--check compares which cells say yes. Exit code 0: as expected, 1: not, 77: cannot run here."""
import argparse
import collections
import json
import os
import pathlib
import re
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

import argv
import devicerows
import oracle
import reference

import libvirt
import libvirt_qemu

UUID = "7c1e5bd8-1d9b-4c4f-9f3a-0a5f6b1c2d3e"
SECRET = "0d0d0d0d-0000-4000-8000-00000000b0b0"
PORTS = "".join(f"<controller type='pci' index='{n}' model='pcie-root-port'/>" for n in range(1, 8)) + (
    "<controller type='pci' index='8' model='pcie-to-pci-bridge'/>")
SCSI = "<controller type='scsi' index='0' model='virtio-scsi'/>"
HEAD = ["Device", "Option", "Command line", "Starts", "Plugged while running"]


def domain(row, with_device):
    _, _, device, more, machine = row
    devices = PORTS if machine == devicerows.Q35 else ""
    if more == "scsi" or not with_device:
        devices += SCSI
    features, parts = "<acpi/><apic/>", more if more.startswith("<") else ""
    if more == "split":
        features += "<ioapic driver='qemu'/>"
    if "<controller type='virtio-serial'" not in devices:
        devices += "<controller type='virtio-serial' index='0'/>"
    return (f"<domain type='qemu'><name>devices</name><uuid>{UUID}</uuid>" +
            ("" if "maxMemory" in parts else "<memory unit='MiB'>64</memory>") +
            (parts.replace("<maxMemory", "<memory unit='MiB'>64</memory><maxMemory", 1) if "maxMemory" in parts else parts) +
            f"<vcpu>2</vcpu><os><type arch='x86_64' machine='{machine}'>hvm</type></os><features>{features}</features>"
            f"<on_poweroff>destroy</on_poweroff><devices>{devices}{device if with_device else ''}</devices></domain>")


class Place:
    """The files, bridges and ports that the rows name."""

    def __init__(self, folder):
        self.folder = folder
        self.names = {"folder": f"{folder}/shared", "raw": f"{folder}/disk.img", "qcow2": f"{folder}/disk.qcow2",
                      "overlay": f"{folder}/overlay.qcow2", "iso": f"{folder}/disc.iso", "floppy": f"{folder}/floppy.img",
                      "missing": f"{folder}/not-there.iso", "luks": f"{folder}/disk.luks", "nbd": f"{folder}/nbd.sock",
                      "bridge": "inndevbr", "link": "inndevlink", "secret": SECRET, "loop": ""}
        os.mkdir(self.names["folder"])
        self.make("raw", "raw", "16M")
        self.make("qcow2", "qcow2", "16M")
        self.make("iso", "raw", "1M")
        self.make("floppy", "raw", "1440K")
        run("qemu-img", "create", "-q", "-f", "qcow2", "-b", self.names["qcow2"], "-F", "qcow2", self.names["overlay"])
        (pathlib.Path(folder) / "key").write_text("passphrase")
        self.make_luks(f"{folder}/key")
        (pathlib.Path(folder) / "block.img").write_bytes(bytes(8 << 20))
        self.names["loop"] = run("losetup", "--find", "--show", f"{folder}/block.img").strip()
        run("ip", "link", "set", "lo", "up")
        run("ip", "link", "add", "inndevbr", "type", "bridge")
        run("ip", "link", "set", "inndevbr", "up")
        run("ip", "link", "add", "inndevlink", "type", "veth", "peer", "name", "inndevpeer")
        run("ip", "link", "set", "inndevlink", "up")
        self.nbd = subprocess.Popen(["qemu-nbd", "--persistent", "-f", "raw", "-x", "disk", "-k", self.names["nbd"],
                                     f"{folder}/nbd.img"]) if self.make_nbd() else None

    def make_nbd(self):
        (pathlib.Path(self.folder) / "nbd.img").write_bytes(bytes(1 << 20))
        return True

    def make_luks(self, key):
        for _ in range(30):  # it measures how fast the processor is, which fails now and then on a busy one
            made = subprocess.run(["qemu-img", "create", "-q", "-f", "luks", "--object", f"secret,id=s,file={key}", "-o",
                                   "key-secret=s,iter-time=10", self.names["luks"], "4M"], check=False)
            if made.returncode == 0:
                return
        raise RuntimeError("qemu-img makes no LUKS image")

    def make(self, name, form, size):
        run("qemu-img", "create", "-q", "-f", form, self.names[name], size)

    def fill(self, text):
        for number in (1, 2):
            text = text.replace("{port%d}" % number, str(free_port())) if "{port%d}" % number in text else text
        for name, value in self.names.items():
            text = text.replace("{%s}" % name, value)
        return text

    def close(self):
        if self.names["loop"]:
            subprocess.run(["losetup", "-d", self.names["loop"]], check=False)
        if self.nbd:
            self.nbd.terminate()
            self.nbd.wait()


def run(*words):
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def sentence(error):
    """What is shown of an error: without what differs from run to run."""
    text = error.get_error_message() if isinstance(error, libvirt.libvirtError) else str(error)
    text = re.sub(r"^(unsupported configuration|internal error|invalid argument|XML error|operation failed|Operation not "
                  r"supported|Domain not found|Timed out during operation|this function is not supported by the connection "
                  r"driver): ", "", text)
    text = re.sub(r"The device could not be added to the running machine “devices”\.\s*|“devices” could not be started[.:]\s*",
                  "", text)
    text = re.sub(r"(^|\s)\d+: .*", "", text, flags=re.S)  # the same once more, with its line
    text = re.sub(r"\d{4}-\d\d-\d\dT\S+ qemu-system-\S+ ", "", text)
    text = re.sub(r"/\S*/(?=[\w.-]+)", "", text)
    text = re.sub(r"\s+", " ", text).strip().replace("|", "\\|")
    return text if len(text) <= 200 else text[:200].rsplit(" ", 1)[0] + " …"


def aliases(text, device):
    """Aliases of the devices of that kind in a live document."""
    tag = ET.fromstring(device).tag
    return {alias.get("name") for one in ET.fromstring(text).find("devices").findall(tag)
            for alias in [one.find("alias")] if alias is not None}


def known_to_emulator(guest, names):
    """Whether QEMU has a device, a back end or a display of one of these names."""
    seen = ""
    for command in ("qom-list /machine/peripheral", "info chardev", "info qtree", "info vnc", "info spice", "info block",
                    "info network", "info memdev"):
        if command.startswith("qom"):
            answer = libvirt_qemu.qemuMonitorCommand(guest, json.dumps(
                {"execute": "qom-list", "arguments": {"path": "/machine/peripheral"}}), 0)
        else:
            answer = libvirt_qemu.qemuMonitorCommand(guest, command, libvirt_qemu.VIR_DOMAIN_QEMU_MONITOR_COMMAND_HMP)
        seen += answer
    return any(re.search(rf"\b{re.escape(name)}\b", seen) for name in names)


WITHOUT_OWN_DEVICE = {"graphics", "audio", "panic"}  # QEMU has them, but not as devices with their alias


def paused(host, text):
    """A guest that has been started but does not run."""
    guest = host.defineXML(text)
    try:
        guest.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
    except libvirt.libvirtError:
        guest.undefine()
        raise
    return guest


def gone(guest):
    guest.destroy()
    guest.undefine()


def started(host, text, device):
    guest = paused(host, text)
    try:
        tag = ET.fromstring(device).tag
        if tag in WITHOUT_OWN_DEVICE or "model='none'" in device or "type='none'" in device:
            return "yes"
        names = aliases(guest.XMLDesc(), device)
        return "yes" if known_to_emulator(guest, names) or tag in ("iommu", "panic", "input", "controller", "sound") and names \
            else "no: QEMU does not list it"
    finally:
        gone(guest)


def plugged(host, text, device):
    guest = paused(host, text)
    try:
        before = aliases(guest.XMLDesc(), device)
        guest.attachDeviceFlags(device, libvirt.VIR_DOMAIN_AFFECT_LIVE)
        new = aliases(guest.XMLDesc(), device) - before
        return "yes" if new and known_to_emulator(guest, new) else "no: QEMU does not list it"
    finally:
        gone(guest)


def attempt(action, *arguments):
    try:
        return action(*arguments)
    except libvirt.libvirtError as error:
        return "no: " + sentence(error)


def command_lines(rows, place, options):
    """Per row whether our command line is libvirt's; both see the same document."""
    intended = oracle.Intended(pathlib.Path(__file__).parent / "argv-intended.txt")
    engine = reference.Reference("")
    cases = []
    try:
        for row in rows:
            case = argv.Case(f"{len(cases):04}.xml", oracle.without_chance("domain", place.fill(domain(row, True)).encode()))
            case.theirs = engine.ask("argv", case.text)
            case.file = pathlib.Path(place.folder, case.path)
            case.file.write_bytes(case.text)
            cases.append(case)
    finally:
        engine.close()
    argv.ask_ours(cases, options.program)
    verdicts = []
    for row, case in zip(rows, cases):
        if not case.ours["accepted"]:
            issue = (case.ours.get("issues") or [{"message": case.ours.get("crashed", "?")}])[0]
            verdicts.append("no: " + sentence(issue["message"]))
        elif not case.theirs["accepted"]:
            verdicts.append("libvirt has none: " + sentence(case.theirs["message"]))
        else:
            differences = argv.compare(case)
            left = [d for d in differences if not intended.covers(f"{d}   [{case.name}]")]
            verdicts.append("differs: " + left[0] if left else "as libvirt’s" if not differences
                            else "as libvirt’s but for intended differences")
    return verdicts


def serve(program, folder):
    """The embedded core of the administrator, in folders of our own; its URI for libvirt's client."""
    for name in ("/etc/innkeeper", "/var/lib/innkeeper", "/run/innkeeper", "/var/log/innkeeper", "/var/cache/innkeeper"):
        os.makedirs(name, exist_ok=True)
        run("mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", name)
    environment = dict(os.environ, XDG_RUNTIME_DIR=folder, QT_QPA_PLATFORM="offscreen")
    process = subprocess.Popen([*shlex.split(program), "embed:///system"], env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, text=True)
    for line in process.stdout:
        if line.startswith("Ready: "):
            return process, line.split(" ", 1)[1].strip()
    raise RuntimeError(f"the core ended with {process.wait()}")


def define_secret(host):
    try:
        secret = host.secretDefineXML(f"<secret ephemeral='yes' private='no'><uuid>{SECRET}</uuid></secret>")
        secret.setValue(b"passphrase")
    except libvirt.libvirtError as error:
        print(f"devices: no secrets: {error}", file=sys.stderr)


def table(rows, verdicts, version):
    counts = collections.Counter(column for line in verdicts for column, cell in enumerate(line) if is_yes(cell))
    total = len(rows)
    lines = ["# Devices", "",
             "Written by `tests/oracle/devices.py`; the test `oracle_devices` looks whether it is still true. Each device was",
             f"given to the embedded core with QEMU {version}: its command line was compared with libvirt 9.0’s, a guest was",
             "started with it, and it was added to a running guest. It counts where QEMU itself lists the device.", "",
             f"Of {total}: {counts[0]} command lines as libvirt’s, {counts[1]} started, {counts[2]} added while running.", "",
             "| " + " | ".join(HEAD) + " |", "|" + "---|" * len(HEAD)]
    for row, line in zip(rows, verdicts):
        lines.append("| " + " | ".join([row[0], row[1], *line]).replace("\n", " ") + " |")
    return "\n".join(lines) + "\n"


def is_yes(cell):
    return cell.startswith(("yes", "as libvirt"))


def said(text):
    """Which cells of a table say yes."""
    found = {}
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if line.startswith("| ") and len(cells) == len(HEAD) and cells != HEAD:
            found[cells[0], cells[1]] = [is_yes(cell) for cell in cells[2:]]
    return found


def examine(options):
    rows = [row for row in devicerows.ROWS if not options.only or re.search(options.only, f"{row[0]}: {row[1]}")]
    folder = tempfile.mkdtemp(prefix="inn-devices.", dir="/var/tmp")
    os.chmod(folder, 0o755)
    place, process = Place(folder), None
    try:
        lines = command_lines(rows, place, options)
        process, uri = serve(options.serve, folder) if options.serve else (None, options.uri)
        host = libvirt.open(uri)
        define_secret(host)
        verdicts = []
        for row, line in zip(rows, lines):
            device = place.fill(row[2])
            verdicts.append([line, attempt(started, host, place.fill(domain(row, True)).replace(place.fill(row[2]), device), device),
                             attempt(plugged, host, place.fill(domain(row, False)), device)])
            print(f"{row[0]}: {row[1]}: {' | '.join(verdicts[-1])}", flush=True)
        version = host.getVersion()
        host.close()
        return table(rows, verdicts, f"{version // 1000000}.{version // 1000 % 1000}")
    finally:
        if process:
            process.terminate()
            process.wait()
        place.close()
        shutil.rmtree(folder, ignore_errors=True)


def check(made, file):
    written, found = said(pathlib.Path(file).read_text()), said(made)
    wrong = [f"{key[0]}: {key[1]}: {HEAD[column + 2]}: the table says {'yes' if a else 'no'}, now {'yes' if b else 'no'}"
             for key, values in found.items() for column, (a, b) in enumerate(zip(written.get(key, [None] * 3), values)) if a != b]
    for line in wrong:
        print("FAIL:", line)
    return not wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--serve", help="how the embedded core is served, without its URI")
    parser.add_argument("--uri")
    parser.add_argument("--write")
    parser.add_argument("--check")
    parser.add_argument("--only")
    parser.add_argument("--program", default=os.environ.get("INN_XML", str(oracle.SOURCE / "build/inn-xml")))
    options = parser.parse_args()
    options.program = options.program.split()
    if os.geteuid() != 0:
        print("devices: needs root")
        sys.exit(77)
    if not os.environ.get("INN_IN_NAMESPACE"):  # bridges, links, mounts and processes of our own
        os.environ["INN_IN_NAMESPACE"] = "1"
        os.execvp("unshare", ["unshare", "--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc", "--",
                              sys.executable, *sys.argv])
    made = examine(options)
    if options.write:
        pathlib.Path(options.write).write_text(made)
    sys.exit(0 if not options.check or check(made, options.check) else 1)


if __name__ == "__main__":
    main()
