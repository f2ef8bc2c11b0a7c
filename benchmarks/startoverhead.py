"""What starting and ending a guest costs: the embedded core, QEMU by hand with the same arguments, and virsh on a
libvirtd of its own, in one run. The guest: q35, 256 MiB, emulated, direct kernel boot, a disk, VGA with VNC, serial.

Usage: startoverhead.py PATH_OF_STARTOVERHEAD [--rounds 11] [--output FILE.md]"""
import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

HERE = pathlib.Path(__file__).parent
SUPPORT = HERE.parent / "tests" / "support"
CACHE = pathlib.Path("/var/cache/innkeeper-tests")


def document(folder, name):
    return f"""<domain type='qemu'><name>{name}</name><uuid>{uuid.uuid5(uuid.NAMESPACE_URL, name)}</uuid>
<memory unit='MiB'>256</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type><kernel>{CACHE}/vmlinuz</kernel><initrd>{CACHE}/initrd.gz</initrd>
<cmdline>console=ttyS0 quiet</cmdline></os><features><acpi/><apic/></features><devices>
<disk type='file' device='disk'><driver name='qemu' type='qcow2'/><source file='{folder}/{name}.qcow2'/>
<target dev='vda' bus='virtio'/></disk><serial type='pty'/><graphics type='vnc' port='-1' autoport='yes'/>
<video><model type='vga'/></video></devices></domain>"""


def make_guest(folder, name):
    subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", folder / f"{name}.qcow2", "256M"], check=True)
    path = folder / f"{name}.xml"
    path.write_text(document(folder, name))
    return path


def timed(command):
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return 1000 * (time.monotonic() - start)


class Virsh:
    """virsh on a libvirtd in namespaces of its own."""

    def __init__(self, folder):
        self.daemon = subprocess.Popen([SUPPORT / "private-libvirtd", folder / "libvirt"], stdin=subprocess.PIPE,
                                       stdout=subprocess.PIPE, text=True)
        words = self.daemon.stdout.readline().split()
        if words[:1] != ["ready"]:
            sys.exit("startoverhead: no libvirtd to compare with")
        self.call = ["virsh", "-q", "-c", f"qemu+unix:///system?socket={words[1]}"]
        subprocess.run([*self.call, "define", make_guest(folder, "theirs")], check=True)

    def measure(self):
        return {"virsh start": timed([*self.call, "start", "theirs"]),
                "virsh destroy": timed([*self.call, "destroy", "theirs"])}

    def close(self):
        self.daemon.stdin.close()
        self.daemon.wait(20)


def rounds(program, folder, count):
    """Our rounds and virsh's in turn, in blocks, so that both see the same load of the computer."""
    rows = []
    virsh = Virsh(folder)
    try:
        virsh.measure()  # libvirt asks QEMU for its capabilities once
        ours = make_guest(folder, "ours")
        for _ in range(count):
            root = folder / "r"
            printed = subprocess.run([program, root, ours, "1"], check=True, capture_output=True, text=True).stdout
            words = printed.split()
            row = dict(zip(words[::2], map(float, words[1::2])))
            rows.append({**row, **virsh.measure()})
            print({key: round(value, 1) for key, value in rows[-1].items()}, flush=True)
    finally:
        virsh.close()
    return rows


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--output")
    options = parser.parse_args()
    subprocess.run([SUPPORT / "make-guest", CACHE], check=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="inn-start-"))
    folder.chmod(0o755)
    try:
        rows = rounds(str(pathlib.Path(options.program).resolve()), folder, options.rounds)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    medians = {key: statistics.median(row[key] for row in rows) for key in rows[0]}
    lines = [f"Medians of {len(rows)} rounds, ms", "", "| | ms |", "|---|---|",
             *(f"| {key} | {value:.1f} |" for key, value in medians.items()), "",
             f"start / by hand {medians['start'] / medians['hand']:.2f}, "
             f"start / virsh start {medians['start'] / medians['virsh start']:.2f}, "
             f"destroy / virsh destroy {medians['destroy'] / medians['virsh destroy']:.2f}"]
    print("\n".join(lines))
    if options.output:
        pathlib.Path(options.output).write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
