"""The reference: a libvirtd of our own (tests/support/private-libvirtd) that is asked about documents.

Answers are kept in a file by the document's bytes, so that a second run asks nothing. A daemon that a document kills is
started again, and the document is remembered as deadly."""
import hashlib
import json
import os
import pathlib
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import xml.sax.saxutils

try:
    import libvirt
except ImportError:
    print("oracle: python3-libvirt is not installed for this Python", file=sys.stderr)
    sys.exit(77)

HERE = pathlib.Path(__file__).resolve().parent
PRIVATE_LIBVIRTD = HERE.parent / "support" / "private-libvirtd"
ANSWERS_VERSION = "4"
ANSWERS_VERSIONS = {"nodedev": "6"}  # of kinds that are asked otherwise than before
UNDEFINE_FLAGS = 1 | 2 | 8 | 16 | 64  # with saved state, snapshots, checkpoints; NVRAM and TPM stay
HELPER_UUID = "0d0d0d0d-0000-4000-8000-00000000a0a0"
HELPER_DOMAIN = f"""<domain type='qemu'><name>oracle-helper</name><uuid>{HELPER_UUID}</uuid><memory>65536</memory>
<os><type arch='x86_64'>hvm</type></os><devices><disk type='file' device='disk'><driver type='qcow2'/>
<source file='/tmp/oracle-none.qcow2'/><target dev='vda' bus='virtio'/></disk><disk type='file' device='disk'>
<driver type='qcow2'/><source file='/tmp/oracle-none2.qcow2'/><target dev='vdb' bus='virtio'/></disk></devices></domain>"""

libvirt.registerErrorHandler(lambda *_: None, None)


class Died(Exception):
    pass


def in_child(action):
    """A text of libvirt's test driver, which lives in this process and falls over some documents."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            result = {"text": action()}
        except libvirt.libvirtError as error:
            result = {"code": error.get_error_code(), "message": error.get_error_message()}
        with os.fdopen(writing, "w") as pipe:
            json.dump(result, pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        answer = pipe.read()
    os.waitpid(child, 0)
    if not answer:
        raise Died("libvirt's test driver died")
    result = json.loads(answer)
    if "text" in result:
        return result["text"]
    error = libvirt.libvirtError(result["message"] or "")
    error.err = (result["code"], 0, result["message"], 0, None, None, None, 0, 0)
    raise error


def asks_for_device(document):
    """Mediated devices and virtual ports are made from documents without a name."""
    try:
        root = ET.fromstring(document)
    except ET.ParseError:
        return False
    types = {capability.get("type") for capability in root.findall("capability")}
    return not root.findtext("name") and bool(types & {"mdev", "scsi_host"})


def first_device(uri):
    host = libvirt.open(uri)
    return "".join(device.XMLDesc(0) for device in host.listAllDevices(0)[:1])


def keep_secrets(connection, document):
    """The secrets that a guest's disks name, with a value."""
    kept, uses = [], {"ceph": "name", "iscsi": "target", "passphrase": "volume", "volume": "volume", "tls": "name"}
    try:
        root = ET.fromstring(document)
    except ET.ParseError:
        return kept
    wanted = {(e.get("type"), e.get("uuid"), e.get("usage")) for e in root.iter("secret")}
    for number, (kind, uuid, usage) in enumerate(sorted(wanted, key=str)):
        place = {"passphrase": "volume"}.get(kind, kind)
        name = xml.sax.saxutils.escape(usage or f"secret {number}")
        inner = f"<uuid>{uuid}</uuid>" if uuid else ""
        inner += f"<usage type='{place}'><{uses.get(kind, 'name')}>{name}</{uses.get(kind, 'name')}></usage>"
        try:
            secret = connection.secretDefineXML(f"<secret ephemeral='no' private='no'>{inner}</secret>", 0)
            kept.append(secret)
            secret.setValue(b"a value", 0)
        except libvirt.libvirtError:
            pass  # no such secret can be: the guest's document is to blame
    return kept


class Reference:
    def __init__(self, cache=None):
        self.process = None
        self.connection = None
        self.pool = None
        self.started = 0
        self.folder = tempfile.mkdtemp(prefix="inn-oracle.")
        os.chmod(self.folder, 0o755)
        self.answers = sqlite3.connect(cache or ":memory:")
        self.answers.execute("CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, answer TEXT)")
        self.waiting = 0

    def close(self):
        self.answers.commit()
        self.answers.close()
        self._stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _stop(self):
        if self.connection is not None:
            try:
                self.connection.close()
            except libvirt.libvirtError:
                pass
            self.connection = None
        if self.process is not None:
            self.process.stdin.close()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
            self.process = None

    def _connect(self):
        """A connection; starts the daemon if there is none."""
        if self.connection is not None:
            return self.connection
        self._stop()
        self.pool = None
        self.started += 1
        run = pathlib.Path(self.folder, "daemon")
        for part in ("run", "lib", "etc"):
            shutil.rmtree(run / part, ignore_errors=True)
        self.process = subprocess.Popen([str(PRIVATE_LIBVIRTD), str(run)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline().split()
        if len(line) != 2 or line[0] != "ready":
            self.process.wait()
            sys.exit(77 if self.process.returncode == 3 else 1)
        self.connection = libvirt.open(f"qemu+unix:///system?socket={line[1]}")
        return self.connection

    def ask(self, kind, text):
        """{'accepted', 'code', 'message', 'normal', 'died'} for one document."""
        version = ANSWERS_VERSIONS.get(kind, ANSWERS_VERSION)
        if kind == "argv" and b"<secret" in text:
            version += "s"
        key = hashlib.sha256(f"{version} {kind} ".encode() + text).hexdigest()
        row = self.answers.execute("SELECT answer FROM answers WHERE key = ?", (key,)).fetchone()
        if row:
            return json.loads(row[0])
        answer = self._ask(kind, text)
        self.answers.execute("INSERT INTO answers VALUES (?, ?)", (key, json.dumps(answer)))
        self.waiting += 1
        if self.waiting >= 200:
            self.answers.commit()
            self.waiting = 0
        return answer

    def _ask(self, kind, text):
        answer = {"accepted": False, "code": 0, "message": "", "normal": None, "died": False}
        try:
            document = text.decode("utf-8")
        except UnicodeDecodeError:
            document = None
        if document is None or "\0" in document:
            # The C function takes a string up to its first NUL, in any bytes; Python's binding cannot pass them.
            answer["message"] = "not a text"
            answer["code"] = -1
            return answer
        connection = self._connect()
        try:
            answer["normal"] = getattr(self, "_" + kind)(connection, document)
            answer["accepted"] = True
        except libvirt.libvirtError as error:
            answer["code"] = error.get_error_code()
            answer["message"] = " ".join((error.get_error_message() or "").split())
            if not self._alive():
                answer["died"] = True
        except Died as error:
            answer["message"] = str(error)
            answer["died"] = True
        return answer

    def _alive(self):
        if self.connection is None:
            return False
        try:
            self.connection.getLibVersion()
            return True
        except libvirt.libvirtError:
            self.connection = None
            return False

    # One function per kind: defines, returns the normal form, removes.

    def _domain(self, connection, document):
        domain = connection.defineXMLFlags(document, 0)
        try:
            return domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_SECURE)
        finally:
            domain.undefineFlags(UNDEFINE_FLAGS)

    def _argv(self, connection, document):
        """Not a kind: the command line that the daemon would start a guest with (see argv.py)."""
        secrets = keep_secrets(connection, document)
        try:
            return connection.domainXMLToNative("qemu-argv", document, 0)
        finally:
            for secret in secrets:
                secret.undefine()

    def _network(self, connection, document):
        network = connection.networkDefineXML(document)
        try:
            return network.XMLDesc(libvirt.VIR_NETWORK_XML_INACTIVE)
        finally:
            network.undefine()

    def _nwfilter(self, connection, document):
        rules = connection.nwfilterDefineXML(document)
        try:
            return rules.XMLDesc(0)
        finally:
            rules.undefine()

    def _storagepool(self, connection, document):
        pool = connection.storagePoolDefineXML(document)
        try:
            return pool.XMLDesc(libvirt.VIR_STORAGE_XML_INACTIVE)
        finally:
            pool.undefine()

    def _storagevol(self, connection, document):
        if self.pool is None:
            target = pathlib.Path(self.folder, "pool")
            target.mkdir(exist_ok=True)
            self.pool = connection.storagePoolCreateXML(
                f"<pool type='dir'><name>oracle</name><target><path>{target}</path></target></pool>")
        volume = self.pool.createXML(document, 0)
        try:
            return volume.XMLDesc(0)
        finally:
            volume.delete(0)

    def _secret(self, connection, document):
        secret = connection.secretDefineXML(document)
        try:
            return secret.XMLDesc(0)
        finally:
            secret.undefine()

    def _helper(self, connection):
        try:
            return connection.lookupByUUIDString(HELPER_UUID)
        except libvirt.libvirtError:
            return connection.defineXML(HELPER_DOMAIN)

    def _domainsnapshot(self, connection, document):
        domain = self._helper(connection)
        try:
            snapshot = domain.snapshotCreateXML(document, libvirt.VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE)
            return snapshot.getXMLDesc(libvirt.VIR_DOMAIN_SNAPSHOT_XML_SECURE)
        finally:
            if self._alive():
                domain.undefineFlags(UNDEFINE_FLAGS)

    def _domaincheckpoint(self, connection, document):
        domain = self._helper(connection)
        try:
            checkpoint = domain.checkpointCreateXML(document, libvirt.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE)
            return checkpoint.getXMLDesc(libvirt.VIR_DOMAIN_CHECKPOINT_XML_SECURE)
        finally:
            if self._alive():
                domain.undefineFlags(UNDEFINE_FLAGS)

    def _nodedev(self, connection, document):
        """What libvirt shows is read by its test driver, all kinds of it; what has no name asks for a new device."""
        if asks_for_device(document):
            return self._new_nodedev(connection, document)
        body = re.sub(r"^\s*<\?xml[^>]*\?>", "", document)
        with tempfile.NamedTemporaryFile("w", suffix=".xml", dir=self.folder) as file:
            file.write(f"<node>{body}</node>")
            file.flush()
            return in_child(lambda: first_device(f"test://{file.name}"))

    def _new_nodedev(self, connection, document):
        """No normal form: here is nothing that such devices can be made of, which is found out after reading."""
        try:
            connection.nodeDeviceCreateXML(document, 0)
        except libvirt.libvirtError as error:
            if not re.search("mdevctl|address for parent|invalid parent|Could not find|not capable of vport", str(error)):
                raise
        return None

    def _saveimage(self, connection, document):
        """Put into a saved image that has the same guest."""
        with tempfile.NamedTemporaryFile(suffix=".save", dir=self.folder) as file:
            text = document.encode() + b"\n\0"
            room = len(text) + 65536
            file.write(struct.pack("=16s5I56x", b"LibvirtQemudSave", 2, room, 1, 0, 0) + text.ljust(room, b"\0"))
            file.flush()
            connection.saveImageDefineXML(file.name, document, 0)
            return connection.saveImageGetXMLDesc(file.name, libvirt.VIR_DOMAIN_SAVE_IMAGE_XML_SECURE)

    def _nwfilterbinding(self, connection, document):
        binding = connection.nwfilterBindingCreateXML(document, 0)
        try:
            return binding.XMLDesc(0)
        finally:
            binding.delete()

    def _interface(self, connection, document):
        """Debian's daemon has no driver for them; the test driver reads them alike."""
        host = libvirt.open("test:///default")
        try:
            return host.interfaceDefineXML(document, 0).XMLDesc(0)
        finally:
            host.close()


KINDS = [name[1:] for name in ("_domain", "_network", "_nwfilter", "_storagepool", "_storagevol", "_secret",
                               "_domainsnapshot", "_domaincheckpoint", "_nodedev", "_nwfilterbinding", "_interface",
                               "_saveimage")]

# What this libvirt cannot do here at all, or does after it has understood the document: no verdict on the document.
NO_VERDICT = {
    "nwfilterbinding": ["Network filter not found", "no nwfilter with", "referenced filter", "Cannot find device",
                        "could not retrieve", "Interface name", "Unable to get"],
    "interface": ["not supported by the connection driver"],
    "storagepool": ["missing backend for pool type", "not in host capabilities"],
    "storagevol": ["cannot create", "Failed to create", "qemu-img", "unable to", "Secret not found", "already exists",
                   "cannot allocate", "cannot extend", "inaccessible backing store"],
    "domainsnapshot": ["for moment", "must use uuid", "Cannot check QEMU binary"],
    "domaincheckpoint": ["for moment", "must use uuid"],
}
