#!/usr/bin/python3
"""Disks that fail for real: diskerrors.py PROGRAM FOLDER, in a mount namespace of its own. A guest of PROGRAM --serve
writes on a disk whose file system is full, and on one whose server answers with an error, under policies for errors;
then, where there is one, the same with a libvirtd. Fails where clients do not see what they should."""
import os
import pathlib
import subprocess
import sys
import uuid

import libvirt

from events import until

PROGRAM, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
SUPPORT = pathlib.Path(__file__).resolve().parents[2] / "support"
SMALL = FOLDER / "small"
RUNNING, PAUSED = (libvirt.VIR_DOMAIN_RUNNING,), (libvirt.VIR_DOMAIN_PAUSED, libvirt.VIR_DOMAIN_PAUSED_IOERROR)
STOPS, REPORTS = libvirt.VIR_DOMAIN_EVENT_IO_ERROR_PAUSE, libvirt.VIR_DOMAIN_EVENT_IO_ERROR_REPORT
SUSPENDED = (libvirt.VIR_DOMAIN_EVENT_SUSPENDED, libvirt.VIR_DOMAIN_EVENT_SUSPENDED_IOERROR)
FULL, FAILING = {"vda": libvirt.VIR_DOMAIN_DISK_ERROR_NO_SPACE}, {"vda": libvirt.VIR_DOMAIN_DISK_ERROR_UNSPEC}


def subprocess_quiet(*command):
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


class Heard:
    def __init__(self, connection, name):
        self.errors, self.reasons, self.life = [], [], []
        mine = lambda domain: domain.name() == name
        register = connection.domainEventRegisterAny
        self.connection = connection
        self.handles = [
            register(None, libvirt.VIR_DOMAIN_EVENT_ID_IO_ERROR,
                     lambda c, d, path, alias, action, o: mine(d) and self.errors.append((path, alias, action)), None),
            register(None, libvirt.VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON,
                     lambda c, d, path, alias, action, reason, o: mine(d)
                     and self.reasons.append((path, alias, action, reason)), None),
            register(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                     lambda c, d, event, detail, o: mine(d) and self.life.append((event, detail)), None)]

    def close(self):
        for handle in self.handles:
            self.connection.domainEventDeregisterAny(handle)


def document(name, policy, disk):
    attribute = f" error_policy='{policy}'" if policy else ""
    return f"""<domain type='qemu'><name>{name}</name><uuid>{uuid.uuid4()}</uuid><memory unit='MiB'>16</memory><vcpu>1</vcpu>
<os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features><devices>
{disk.replace("POLICY", attribute)}<memballoon model='none'/></devices></domain>"""


def full():
    """A disk whose first write finds no place."""
    image = SMALL / "disk.qcow2"
    subprocess_quiet(str(SUPPORT / "make-counter"), str(FOLDER / "counter.img"))
    os.chmod(FOLDER / "counter.img", 0o666)
    subprocess_quiet("qemu-img", "create", "-q", "-f", "qcow2", "-b", str(FOLDER / "counter.img"), "-F", "raw", str(image))
    os.chmod(image, 0o666)
    filler = SMALL / "filler"
    with open(filler, "wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass
    return (f"<disk type='file' device='disk'><driver name='qemu' type='qcow2'POLICY/><source file='{image}'/>"
            "<target dev='vda' bus='virtio'/></disk>"), lambda: filler.unlink(missing_ok=True)


def failing():
    """A disk whose server refuses one write."""
    image, socket = FOLDER / "served.img", FOLDER / "nbd"
    subprocess_quiet(str(SUPPORT / "make-counter"), str(image))
    server = subprocess.Popen(["qemu-nbd", "-k", str(socket), "--image-opts",
        f"driver=blkdebug,inject-error.0.event=none,inject-error.0.iotype=write,inject-error.0.errno=5,"
        f"inject-error.0.once=on,image.driver=file,image.filename={image}"])
    until(socket.exists, "the disk's server")
    os.chmod(socket, 0o666)

    def end():
        server.terminate()
        server.wait()
        socket.unlink(missing_ok=True)

    return (f"<disk type='network' device='disk'><driver name='qemu' type='raw'POLICY/><source protocol='nbd'>"
            f"<host transport='unix' socket='{socket}'/></source><target dev='vda' bus='virtio'/></disk>"), end


def state(domain):
    found = tuple(domain.state())
    return found[:1] if found[0] == libvirt.VIR_DOMAIN_RUNNING else found


def trial(connection, policy, make, action, reason, seen):
    disk, end = make()
    name = f"errors-{policy or 'none'}"
    heard = Heard(connection, name)
    domain = connection.createXML(document(name, policy, disk))
    try:
        until(lambda: heard.reasons and heard.errors, f"an error of a disk ({make.__name__}, {policy})")
        _, alias, what, why = heard.reasons[0]
        assert (alias, what, why) == ("virtio-disk0", action, reason), heard.reasons
        assert heard.errors[0][1:] == ("virtio-disk0", action), heard.errors
        if action == REPORTS:
            assert state(domain) == RUNNING and domain.diskErrors() == seen, (state(domain), domain.diskErrors())
            return
        until(lambda: state(domain) == PAUSED, "the guest's pause")
        assert domain.diskErrors() == seen, domain.diskErrors()
        until(lambda: SUSPENDED in heard.life, "the event of the pause")
        if make is full:
            domain.resume() # in vain
            until(lambda: len(heard.reasons) > 1 and state(domain) == PAUSED, "the next error")
            assert heard.life.count(SUSPENDED) == 2, heard.life
            end()
        domain.resume()
        # QEMU 7.2 remembers the error of a disk for good.
        until(lambda: state(domain) == RUNNING, "the end of the error")
    except AssertionError:
        print(f"{make.__name__}, {policy}: {heard.reasons} {heard.life} {state(domain)} {domain.diskErrors()}")
        raise
    finally:
        domain.destroy()
        heard.close()
        end()
        for file in SMALL.iterdir():
            file.unlink()


def trials(uri, all_of_them):
    host = libvirt.open(uri)
    trial(host, None, full, STOPS, "enospc", FULL)
    trial(host, "report", full, REPORTS, "", {})
    if all_of_them: # libvirtd loses the event of a disk without a path
        trial(host, "stop", failing, STOPS, "", FAILING)
        trial(host, "enospace", failing, REPORTS, "", {})
    host.close()


def ours():
    folder = FOLDER / "ours"
    folder.mkdir()
    environment = dict(os.environ, HOME=str(folder), XDG_RUNTIME_DIR=str(folder), QT_QPA_PLATFORM="offscreen")
    return subprocess.Popen([PROGRAM, "--serve", f"embed:///?root={folder}/root", "--socket", str(folder / "s")],
                            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def theirs():
    return subprocess.Popen([SUPPORT / "private-libvirtd", FOLDER / "libvirt"], stdin=subprocess.PIPE,
                            stdout=subprocess.PIPE, text=True)


SMALL.mkdir()
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=0777", "none", SMALL], check=True)
for begin in (ours, theirs) if len(sys.argv) < 4 else (globals()[sys.argv[3]],):
    server = begin()
    try:
        line = server.stdout.readline().split()
        if not line:
            print(f"{begin.__name__}: does not run here")
            assert begin is theirs
            continue
        trials(line[1] if begin is ours else f"qemu+unix:///system?socket={line[1]}", begin is ours)
        print(f"{begin.__name__}: all as it should be")
    finally:
        server.stdin.close()
        if begin is ours:
            server.terminate()
        server.wait()
