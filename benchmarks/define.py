"""What defining a virtual machine costs: the phases of ours, and virDomainDefineXML through a libvirtd of its own, on
the same documents in turn.

Usage: define.py PATH_OF_DEFINEPHASES [--rounds 200] [FILE…]; without files a typical q35 desktop."""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

import libvirt

ROOT = pathlib.Path(__file__).parent.parent
SUPPORT = ROOT / "tests" / "support"
TYPICAL = """<domain type='qemu'><name>typical</name><uuid>5f3f9a4e-1111-4222-8333-0000000000aa</uuid>
<memory unit='MiB'>2048</memory><vcpu>2</vcpu><os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os>
<features><acpi/><apic/></features><clock offset='utc'><timer name='rtc' tickpolicy='catchup'/></clock><devices>
<disk type='file' device='disk'><driver name='qemu' type='qcow2' discard='unmap'/><source file='/images/typical.qcow2'/>
<target dev='vda' bus='virtio'/></disk><disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
<interface type='user'><model type='virtio'/></interface><interface type='user'><model type='virtio'/></interface>
<serial type='pty'/><console type='pty'/><channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/>
</channel><input type='tablet' bus='usb'/><graphics type='vnc' port='-1' autoport='yes'/><sound model='ich9'/>
<video><model type='vga'/></video><rng model='virtio'><backend model='random'>/dev/urandom</backend></rng>
<memballoon model='virtio'/></devices></domain>"""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--uri", help="of a libvirtd that may be used, instead of one of its own")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        files = arguments.files or [folder / "typical.xml"]
        if not arguments.files:
            files[0].write_text(TYPICAL)
        daemon = None
        uri = arguments.uri
        if not uri:
            daemon = subprocess.Popen([SUPPORT / "private-libvirtd", folder / "libvirt"], stdin=subprocess.PIPE,
                                      stdout=subprocess.PIPE, text=True)
            words = daemon.stdout.readline().split()
            if words[:1] != ["ready"]:
                sys.exit("define: no libvirtd to compare with")
            uri = f"qemu+unix:///system?socket={words[1]}"
        try:
            compare(arguments, files, uri)
        finally:
            if daemon:
                daemon.stdin.close()
                daemon.wait(20)


def compare(arguments, files, uri):
    libvirt.registerErrorHandler(lambda *_: None, None)
    connection = libvirt.open(uri)
    print("| document | read | defaults | rules | write | ours, ms | libvirt, ms | ratio |\n|---|---|---|---|---|---|---|---|")
    for file in files:
        text = file.read_text()
        connection.defineXML(text).undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)  # QEMU is asked once
        ours, theirs = [], []
        for _ in range(5):  # in turn, so that both see the same load of the computer
            row = subprocess.run([arguments.program, ROOT / "tests/data/argv/qemu-7.2.json", str(arguments.rounds), file],
                                 stdout=subprocess.PIPE, check=True, text=True)
            ours.append(json.loads(row.stdout))
            for _ in range(max(5, arguments.rounds // 5)):
                start = time.perf_counter()
                domain = connection.defineXML(text)
                theirs.append(1000 * (time.perf_counter() - start))
                domain.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)
        if not ours[0]["accepted"]:
            print(f"{file.name}: we do not accept it", file=sys.stderr)
        mine = {key: statistics.median(row[key] for row in ours) / 1000
                for key in ("read", "defaults", "rules", "write", "all")}
        libvirts = statistics.median(theirs)
        print(f"| {file.stem} | {mine['read']:.3f} | {mine['defaults']:.3f} | {mine['rules']:.3f} | {mine['write']:.3f} "
              f"| {mine['all']:.3f} | {libvirts:.2f} | {libvirts / mine['all']:.1f} |")


main()
