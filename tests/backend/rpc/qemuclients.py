#!/usr/bin/python3
"""What a served embedded host offers beyond what all hosts do: qemuclients.py URI. Leaves nothing behind; the exit code
is 0 when all was as libvirt has it."""
import json
import os
import socket
import sys
import tempfile
import time
import uuid

import libvirt
import libvirt_qemu

from events import refused, until

URI = sys.argv[1]


def screens(domain):
    ours, theirs = socket.socketpair()
    domain.openGraphics(0, theirs.fileno(), 0)
    theirs.close()
    ours.settimeout(30)
    assert ours.recv(12).startswith(b"RFB 003."), "the screen does not answer on the viewer's own socket"
    ours.close()
    mine, other = socket.socketpair()
    refused(libvirt.VIR_ERR_INTERNAL_ERROR, domain.openGraphics, 7, other.fileno(), 0)
    # The server's own socket, as before.
    descriptor = domain.openGraphicsFD(0, 0)
    with socket.socket(fileno=descriptor) as screen:
        screen.settimeout(30)
        assert screen.recv(12).startswith(b"RFB 003.")


def monitor_events(connection, domain):
    heard, stops = [], []
    every = libvirt_qemu.qemuMonitorEventRegister(
        connection, domain, None, lambda c, d, event, seconds, micros, details, o: heard.append((d.name(), event, seconds, details)),
        None, 0)
    some = libvirt_qemu.qemuMonitorEventRegister(
        connection, None, "^st", lambda c, d, event, seconds, micros, details, o: stops.append(event), None,
        libvirt_qemu.VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_REGEX
        | libvirt_qemu.VIR_CONNECT_DOMAIN_QEMU_MONITOR_EVENT_REGISTER_NOCASE)
    domain.suspend()
    domain.resume()
    until(lambda: "RESUME" in [event for _, event, _, _ in heard], "the emulator's own events")
    # Viewers that have gone may be told of as well.
    assert [event for _, event, _, _ in heard if event in ("STOP", "RESUME")] == ["STOP", "RESUME"], heard
    assert all(name == domain.name() and abs(seconds - time.time()) < 3600 for name, _, seconds, _ in heard), heard
    assert stops == ["STOP"], stops
    refused(libvirt.VIR_ERR_INVALID_ARG, libvirt_qemu.qemuMonitorEventRegister, connection, None, "(", lambda *_: None, None, 1)
    libvirt_qemu.qemuMonitorEventDeregister(connection, every)
    libvirt_qemu.qemuMonitorEventDeregister(connection, some)
    refused(libvirt.VIR_ERR_INVALID_ARG, libvirt_qemu.qemuMonitorEventDeregister, connection, some)


def monitor_commands(domain):
    """What tools on the monitor rely on, one of which sends files' numbers along, here none."""
    for ask in (libvirt_qemu.qemuMonitorCommand,
                lambda *all: libvirt_qemu.qemuMonitorCommandWithFiles(all[0], all[1], [], all[2])[0]):
        assert json.loads(ask(domain, '{"execute": "query-status"}', 0))["return"]["running"]
        assert json.loads(ask(domain, '{"execute": "nonsense"}', 0))["error"]["class"] == "CommandNotFound"


def sparse(connection, folder):
    pool = connection.storagePoolCreateXML(f"<pool type='dir'><name>sparse</name><target><path>{folder}</path></target></pool>")
    try:
        volume = pool.createXML("<volume><name>s.img</name><capacity unit='MiB'>64</capacity><allocation>0</allocation>"
                                "<target><format type='raw'/></target></volume>")
        source = os.path.join(folder, ".source")
        mebibyte = 1 << 20
        with open(source, "wb") as file:
            file.write(os.urandom(mebibyte))
            file.seek(40 * mebibyte)
            file.write(os.urandom(mebibyte))
            file.truncate(64 * mebibyte)

        def data(descriptor):
            here = os.lseek(descriptor, 0, os.SEEK_CUR)
            end = os.lseek(descriptor, 0, os.SEEK_END)
            try:
                start = os.lseek(descriptor, here, os.SEEK_DATA)
                inside = start == here
                stretch = (os.lseek(descriptor, here, os.SEEK_HOLE) if inside else start) - here
            except OSError:
                inside, stretch = False, end - here
            os.lseek(descriptor, here, os.SEEK_SET)
            return inside, stretch

        descriptor = os.open(source, os.O_RDONLY)
        stream = connection.newStream()
        volume.upload(stream, 0, 0, libvirt.VIR_STORAGE_VOL_UPLOAD_SPARSE_STREAM)
        stream.sparseSendAll(lambda s, size, o: os.read(descriptor, size), lambda s, o: data(descriptor),
                             lambda s, length, o: os.lseek(descriptor, length, os.SEEK_CUR), None)
        stream.finish()
        os.close(descriptor)
        path = volume.path()
        assert open(path, "rb").read() == open(source, "rb").read(), "the upload is not what was sent"
        assert os.stat(path).st_blocks * 512 < 16 * mebibyte, f"{os.stat(path).st_blocks * 512} bytes are stored"

        target = os.path.join(folder, ".target")
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT, 0o600)
        received, left_out = [], []

        def write(s, piece, o):
            received.append(len(piece))
            return os.write(descriptor, piece)

        def leave_out(s, length, o):
            left_out.append(length)
            os.ftruncate(descriptor, os.lseek(descriptor, length, os.SEEK_CUR))

        stream = connection.newStream()
        volume.download(stream, 0, 0, libvirt.VIR_STORAGE_VOL_DOWNLOAD_SPARSE_STREAM)
        stream.sparseRecvAll(write, leave_out, None)
        stream.finish()
        os.close(descriptor)
        assert open(target, "rb").read() == open(source, "rb").read(), "the download is not what is stored"
        assert sum(received) + sum(left_out) == 64 * mebibyte, (sum(received), sum(left_out))
        assert sum(received) < 16 * mebibyte, f"{sum(received)} bytes were sent"
        os.unlink(target)
        os.unlink(source)
        volume.delete()
    finally:
        pool.destroy()


def unplugging(connection, folder):
    """A guest that does not let go of a device: the client has asked, as with libvirt, and need not wait."""
    image = os.path.join(folder, "plugged.img")
    with open(image, "wb") as file:
        file.truncate(1 << 20)
    os.chmod(folder, 0o755)
    os.chmod(image, 0o666)
    disk = (f"<disk type='file' device='disk'><driver name='qemu' type='raw'/><source file='{image}'/>"
            "<target dev='vdb' bus='virtio'/></disk>")
    domain = connection.defineXML(f"""<domain type='qemu'><name>rpc-unplug</name><memory unit='MiB'>32</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='pc'>hvm</type></os><features><acpi/></features><devices>{disk}</devices></domain>""")
    try:
        domain.create()
        domain.detachDeviceFlags(disk, libvirt.VIR_DOMAIN_AFFECT_LIVE | libvirt.VIR_DOMAIN_AFFECT_CONFIG)
        assert "vdb" in domain.XMLDesc(), "a guest without a system cannot let go"
        assert "vdb" not in domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE)
    finally:
        if domain.isActive():
            domain.destroy()
        domain.undefine()


def processors(connection):
    model = "<cpu><arch>x86_64</arch><model>qemu64</model></cpu>"
    assert connection.compareHypervisorCPU(None, "x86_64", None, "qemu", model) in (
        libvirt.VIR_CPU_COMPARE_SUPERSET, libvirt.VIR_CPU_COMPARE_IDENTICAL)
    impossible = "<cpu><arch>x86_64</arch><model>qemu64</model><feature name='amx-tile' policy='require'/></cpu>"
    assert connection.compareHypervisorCPU(None, "x86_64", None, "qemu", impossible) == libvirt.VIR_CPU_COMPARE_INCOMPATIBLE
    refused(libvirt.VIR_ERR_CPU_INCOMPATIBLE, connection.compareHypervisorCPU, None, "x86_64", None, "qemu", impossible,
            libvirt.VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE)
    common = connection.baselineHypervisorCPU(None, "x86_64", None, "qemu", [model])
    assert "fallback='forbid'" in common.replace('"', "'") and "qemu64" in common, common


connection = libvirt.open(URI)
domain = connection.defineXML(f"""<domain type='qemu'><name>rpc-qemu</name><uuid>{uuid.uuid4()}</uuid>
<memory unit='MiB'>64</memory><vcpu>1</vcpu><os><type arch='x86_64' machine='q35'>hvm</type></os><devices>
<graphics type='vnc' port='-1'/><video><model type='vga'/></video></devices></domain>""")
try:
    refused(libvirt.VIR_ERR_OPERATION_INVALID, domain.diskErrors)
    domain.create()
    assert domain.diskErrors() == {}, domain.diskErrors()
    screens(domain)
    monitor_events(connection, domain)
    monitor_commands(domain)
finally:
    if domain.isActive():
        domain.destroy()
    domain.undefine()
with tempfile.TemporaryDirectory() as place:
    sparse(connection, place)
    unplugging(connection, place)
processors(connection)
connection.close()
print("all as it should be")
