#!/usr/bin/python3
"""Every option of a migration, tried for real between two libvirtds and between two embedded cores: docs/migration.md.

    migration.py --program "innkeeper" [--write FILE | --check FILE] [--only REGEX] [--kinds libvirt,embedded] [--keep]
    migration.py --options FILE    only: has FILE a row for each option of backend/api/migration.h?

The hosts are those of tests/support/twohosts, the guests count on their disk (tests/support/make-counter): a move counts as
done when the destination's goes on counting and nobody else wrote there. --check compares which cells say yes.
Exit code 0: as expected, 1: not, 77: cannot run here."""
import argparse
import contextlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import uuid

SOURCE = pathlib.Path(__file__).resolve().parents[2]
SUPPORT = SOURCE / "tests/support"
PATIENCE = 45
KINDS = {"libvirt": "libvirt to libvirt", "embedded": "embedded to embedded"}
# Need rights (locked memory, userfaultfd) that not every computer gives even to root: told, but no failure.
VARIES = {"ZeroCopy", "PostCopy", "postCopyBandwidth", "startPostCopy", "PostCopyResume"}
NEVER = {"RdmaPinAll": "needs cards that do RDMA"}
# What is no option, and goes along by itself.
GOES_ALONG = ["checkpoint of a copied disk", "checkpoint of a shared disk"]


def options_of(header):
    """Flags, members of the request, and what can be changed while it moves."""
    text = header.read_text()
    flags = re.findall(r"^    (\w+) = 1 << \d+", text, re.M)
    members = re.search(r"struct MigrationRequest\n\{(.*?)\n\};", text, re.S)[1]
    members = re.sub(r"//.*|bool operator.*|MigrateFlags flags;", "", members)
    names = [name for line in members.split(";") for name in re.findall(r"(\w+)(?=\s*(?:,|$))", line.strip())]
    live = re.findall(r"virtual QFuture<Result<>> (set\w+|startPostCopy)\(", text)
    return flags + names + live


class Failed(Exception):
    pass


class Hosts:
    """Two hosts of one kind."""

    def __init__(self, kind, program, folder):
        import libvirt
        self.kind, self.folder = kind, folder
        names = ["a", "b"] if kind == "libvirt" else [f"a={program}", f"b={program}"]
        started = subprocess.run([SUPPORT / "twohosts", "start", folder, *names], text=True, stderr=subprocess.PIPE)
        if started.returncode:
            self.stop()
            print(f"migration: {started.stderr.strip()}")
            sys.exit(77 if started.returncode == 3 else 1)
        self.uris = [self.call("uri", name) for name in "ab"]
        self.a, self.b = (libvirt.open(uri) for uri in self.uris)
        self.control = libvirt.open(self.uris[0])  # libvirt's client is no better than its threads
        (folder / "shared").mkdir()
        (folder / "shared").chmod(0o777)
        self.number = 0
        for host in (self.a, self.b):  # without one libvirt makes no images there
            pool = host.storagePoolDefineXML(f"<pool type='dir'><name>own</name><target><path>{folder}/pool</path></target></pool>")
            pool.create()

    def call(self, verb, *arguments):
        return subprocess.run([SUPPORT / "twohosts", verb, self.folder, *arguments], text=True, check=True,
                              stdout=subprocess.PIPE).stdout.strip()

    def stop(self):
        subprocess.run([SUPPORT / "twohosts", "stop", self.folder], check=True)


class Guest:
    """One guest and its move. Options are tried by the functions below."""

    def __init__(self, hosts, options=(), memory=16, own=False, form="raw", more="", disks=1):
        hosts.number += 1
        self.hosts, self.name = hosts, f"guest-{hosts.number}"
        self.uuid = str(uuid.uuid4())
        self.a, self.b = hosts.a, hosts.b
        # The path in the document, and the files it means on the two hosts.
        self.path = hosts.folder / ("pool" if own else "shared") / self.name
        self.files = [hosts.folder / host / "pool" / self.name for host in "ab"] if own else [self.path, self.path]
        self.image(self.files[0], options, form)
        drives = "".join(self.drive(self.path if n == 0 else f"{self.path}-{n}", form, "vd" + "abc"[n]) for n in range(disks))
        for n in range(1, disks):
            self.image(pathlib.Path(f"{self.files[0]}-{n}"), (), form)
        self.xml = (f"<domain type='qemu'><name>{self.name}</name><uuid>{self.uuid}</uuid><memory unit='MiB'>{memory}</memory>"
                    f"<vcpu>1</vcpu><os><type arch='x86_64' machine='q35'>hvm</type></os><features><acpi/></features><devices>"
                    f"{drives}{more}<memballoon model='none'/></devices></domain>")

    @staticmethod
    def drive(path, form, target):
        return (f"<disk type='file' device='disk'><driver name='qemu' type='{form}'/><source file='{path}'/>"
                f"<target dev='{target}' bus='virtio'/></disk>")

    @staticmethod
    def image(file, options, form):
        subprocess.run([SUPPORT / "make-counter", file, *options], check=True)
        if form == "qcow2":
            subprocess.run(["qemu-img", "convert", "-O", "qcow2", file, f"{file}.new"], check=True)
            os.replace(f"{file}.new", file)
        file.chmod(0o666)

    def count(self, side=0):
        file = self.files[side]
        with tempfile.NamedTemporaryFile() as plain:
            with open(file, "rb") as image:
                if image.read(3) == b"QFI":
                    subprocess.run(["qemu-img", "convert", "-U", "-O", "raw", file, plain.name], check=True)
                    file = plain.name
            found = subprocess.run([SUPPORT / "make-counter", "--read", file], text=True, capture_output=True)
        number, _, verdict = found.stdout.strip().partition(" ")
        if verdict not in ("right", ""):
            raise Failed(verdict)
        return int(number or 0)

    def counts(self, side=1):
        first = self.count(side)
        self.until(lambda: self.count(side) > first, "does not count")

    @staticmethod
    def until(condition, complaint, patience=20):
        end = time.monotonic() + patience
        while not condition():
            if time.monotonic() > end:
                raise Failed(complaint)
            time.sleep(0.05)

    def start(self):
        domain = self.a.defineXML(self.xml)
        domain.create()
        self.until(lambda: self.count(0) > 2, "never counted on the source")
        return domain

    def move(self, flags=0, parameters=None, peer=False, during=None, start=True, usual=None, fails=False):
        """Moves it; `during` is called with the source's domain while it moves. Returns the destination's domain."""
        import libvirt as v
        domain = self.start() if start else self.a.lookupByUUIDString(self.uuid)
        flags |= v.VIR_MIGRATE_LIVE | v.VIR_MIGRATE_PERSIST_DEST | v.VIR_MIGRATE_UNDEFINE_SOURCE | v.VIR_MIGRATE_UNSAFE \
            if usual is None else usual
        problem = []

        def work():
            try:
                if peer:
                    domain.migrateToURI3(self.hosts.uris[1], parameters or {}, flags | v.VIR_MIGRATE_PEER2PEER)
                else:
                    domain.migrate3(self.b, parameters or {}, flags)
            except v.libvirtError as error:
                problem.append(error)
        thread = threading.Thread(target=work, daemon=True)
        thread.start()
        try:
            if during:
                during(self.hosts.control.lookupByUUIDString(self.uuid))
        finally:
            thread.join(PATIENCE)
            if thread.is_alive():
                with contextlib.suppress(v.libvirtError):
                    domain.abortJob()
                thread.join(PATIENCE)
                problem = problem or [Failed("did not end")]
        if fails:
            if not problem:
                raise Failed("was not refused")
            return problem[0]
        if problem:
            raise problem[0]
        return self.b.lookupByUUIDString(self.uuid)

    def arrives(self, *arguments, **words):
        moved = self.move(*arguments, **words)
        self.counts(1)
        return moved

    def underway(self, domain, name="memory_processed", least=1):
        self.until(lambda: domain.jobStats().get(name, 0) >= least, f"no “{name}” is told")

    def clear(self):
        import libvirt as v
        for host in (self.a, self.b):
            for call in ("destroy", "undefine"):
                with contextlib.suppress(v.libvirtError):
                    getattr(host.lookupByUUIDString(self.uuid), call)()


# --- the options: what each function shows ---------------------------------------------------------------------------

SCENES = []
BUSY = ["--memory", "8", "--busy"]


def shows(*options):
    def note(function):
        SCENES.append((options, function))
        return function
    return note


@shows("Live", "PersistDestination", "UndefineSource", "Unsafe")
def usual(guest):
    one = guest()
    moved = one.arrives()
    if not moved.isPersistent() or one.uuid in [d.UUIDString() for d in one.a.listAllDomains()]:
        raise Failed("the definitions are not where they should be")


@shows("Peer2Peer", "peer")
def peer(guest):
    guest().arrives(peer=True)


@shows("Tunnelled")
def tunnelled(guest):
    import libvirt as v
    guest().arrives(v.VIR_MIGRATE_TUNNELLED, peer=True)


@shows("Paused")
def paused(guest):
    import libvirt as v
    moved = guest().move(v.VIR_MIGRATE_PAUSED)
    if moved.state()[0] != v.VIR_DOMAIN_PAUSED:
        raise Failed("it runs")
    moved.resume()


@shows("Offline")
def offline(guest):
    import libvirt as v
    one = guest()
    one.a.defineXML(one.xml)
    moved = one.move(start=False, usual=v.VIR_MIGRATE_OFFLINE | v.VIR_MIGRATE_PERSIST_DEST | v.VIR_MIGRATE_UNDEFINE_SOURCE)
    if moved.isActive():
        raise Failed("it runs")


@shows("ChangeProtection")
def protected(guest):
    import libvirt as v
    guest().arrives(v.VIR_MIGRATE_CHANGE_PROTECTION)


@shows("AbortOnError")
def abort_on_error(guest):
    import libvirt as v
    guest().arrives(v.VIR_MIGRATE_ABORT_ON_ERROR)


@shows("uri", "listenAddress")
def where(guest):
    guest().arrives(parameters={"migrate_uri": "tcp://10.99.0.2:49199", "listen_address": "10.99.0.2"})


@shows("name")
def renamed(guest):
    moved = guest().arrives(parameters={"destination_name": "another-name"})
    if moved.name() != "another-name":
        raise Failed("it has its old name")


@shows("destinationXml", "persistentXml")
def changed(guest):
    import libvirt as v
    one = guest()
    domain = one.start()
    other = domain.XMLDesc(v.VIR_DOMAIN_XML_MIGRATABLE).replace("</name>", "</name><title>%s</title>", 1)
    moved = one.arrives(parameters={"destination_xml": other % "running", "persistent_xml": other % "defined"}, start=False)
    if "running" not in moved.XMLDesc() or "defined" not in moved.XMLDesc(v.VIR_DOMAIN_XML_INACTIVE):
        raise Failed("the documents were not taken")


@shows("graphicsUri")
def graphics(guest):
    guest(more="<graphics type='vnc' port='-1' autoport='yes' listen='0.0.0.0'/>").arrives(
        parameters={"graphics_uri": "vnc://10.99.0.2:5900"})


@shows("NonSharedDisk")
def copied(guest):
    import libvirt as v
    guest(own=True, form="qcow2", options=["--size", "8"]).arrives(v.VIR_MIGRATE_NON_SHARED_DISK)


@shows("NonSharedIncremental")
def incremental(guest):
    import libvirt as v
    one = guest(own=True, form="qcow2", options=["--size", "8"])
    for file in one.files:  # the base image on both, one layer above it
        base = pathlib.Path(f"{file}.base")
        if not base.exists():
            shutil.copy(one.files[0] if file == one.files[0] else f"{one.files[0]}.base", base)
        file.unlink(missing_ok=True)
        subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", "-F", "qcow2", "-b", base.name, file], check=True)
        file.chmod(0o666)
        base.chmod(0o666)
    one.arrives(v.VIR_MIGRATE_NON_SHARED_INC)


@shows("NonSharedSynchronousWrites")
def synchronous(guest):
    import libvirt as v
    guest(own=True, options=["--size", "8"]).arrives(
        v.VIR_MIGRATE_NON_SHARED_DISK | v.VIR_MIGRATE_NON_SHARED_SYNCHRONOUS_WRITES)


@shows("disks", "disksPort")
def disks(guest):
    import libvirt as v
    one = guest(own=True, disks=2)
    shutil.copy(f"{one.files[0]}-1", f"{one.files[1]}-1")
    pathlib.Path(f"{one.files[1]}-1").chmod(0o666)
    one.arrives(v.VIR_MIGRATE_NON_SHARED_DISK, {"migrate_disks": ["vda"], "disks_port": 49210})


@shows("disksUri")
def disks_uri(guest):
    import libvirt as v
    guest(own=True).arrives(v.VIR_MIGRATE_NON_SHARED_DISK, {"disks_uri": "tcp://10.99.0.2:49211"})


def remembers(one, flags=0):
    """A checkpoint is the base of a backup after the move, which holds what the guest wrote since, and no more."""
    import libvirt as v
    subprocess.run(["qemu-io", "-c", "write 2M 1M", one.files[0]], check=True, stdout=subprocess.DEVNULL)
    domain = one.start()
    told = domain.checkpointCreateXML("<domaincheckpoint><name>monday</name></domaincheckpoint>").getXMLDesc()
    moved = one.arrives(flags, start=False)
    moved.checkpointCreateXML(told, v.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE | v.VIR_DOMAIN_CHECKPOINT_CREATE_REDEFINE_VALIDATE)
    moved.backupBegin(f"<domainbackup><incremental>monday</incremental><disks><disk name='vda' type='file'><target "
                      f"file='{one.path}.copy'/><driver type='qcow2'/></disk></disks></domainbackup>", None)
    one.until(lambda: moved.jobInfo()[0] == v.VIR_DOMAIN_JOB_NONE, "the backup does not end")
    copy = {"driver": "qcow2", "backing": None, "file": {"driver": "file", "filename": f"{one.files[1]}.copy"}}
    pieces = subprocess.run(["qemu-img", "map", "-U", "--output=json", f"json:{json.dumps(copy)}"], check=True, capture_output=True)
    if [piece["start"] for piece in json.loads(pieces.stdout) if piece["data"]] != [0]:
        raise Failed("the backup holds what did not change")


@shows(GOES_ALONG[0])
def checkpoint_copied(guest):
    import libvirt as v
    remembers(guest(own=True, form="qcow2", options=["--size", "8"]), v.VIR_MIGRATE_NON_SHARED_DISK)


@shows(GOES_ALONG[1])
def checkpoint_shared(guest):
    remembers(guest(form="qcow2", options=["--size", "8"]))


@shows("AutoConverge", "throttleInitial", "throttleIncrement")
def throttled(guest):
    import libvirt as v

    def during(domain):
        guest.now.underway(domain, "auto_converge_throttle", 30)
        domain.migrateSetMaxSpeed(1000)
        domain.migrateSetMaxDowntime(5000)
    guest(BUSY, memory=32).arrives(v.VIR_MIGRATE_AUTO_CONVERGE, {
        "auto_converge.initial": 30, "auto_converge.increment": 20, "bandwidth": 4}, during=during)


@shows("Compressed", "compression", "compressionCache")
def xbzrle(guest):
    import libvirt as v

    def during(domain):
        guest.now.underway(domain, "compression_bytes")
        domain.migrateSetMaxSpeed(1000)
        domain.migrateSetMaxDowntime(5000)
    guest(BUSY, memory=32).arrives(v.VIR_MIGRATE_COMPRESSED, {
        "compression": ["xbzrle"], "compression.xbzrle.cache": 32 << 20, "bandwidth": 4}, during=during)


@shows("compressionLevel", "compressionThreads", "decompressionThreads")
def threads(guest):
    import libvirt as v
    guest().arrives(v.VIR_MIGRATE_COMPRESSED, {"compression": ["mt"], "compression.mt.level": 3, "compression.mt.threads": 2,
                                               "compression.mt.dthreads": 3})


@shows("Parallel", "connections")
def parallel(guest):
    import libvirt as v
    guest().arrives(v.VIR_MIGRATE_PARALLEL, {"parallel.connections": 4})


@shows("ZeroCopy")
def zero_copy(guest):
    import libvirt as v
    guest().arrives(v.VIR_MIGRATE_PARALLEL | v.VIR_MIGRATE_ZEROCOPY, {"parallel.connections": 2})


@shows("Tls", "tlsDestination")
def tls(guest):
    import libvirt as v
    one = guest()
    one.start()
    one.move(v.VIR_MIGRATE_TLS, {"tls.destination": "someone-else"}, start=False, fails=True)
    one.counts(0)
    one.arrives(v.VIR_MIGRATE_TLS, {"migrate_uri": "tcp://10.99.0.2", "tls.destination": "b"}, start=False)


@shows("bandwidth", "setSpeed", "setMaximumDowntime", "setCompressionCache")
def speed(guest):
    def during(domain):
        guest.now.underway(domain)
        if domain.migrateGetMaxSpeed() != 2:
            raise Failed("the limit is not told")
        domain.migrateSetCompressionCache(16 << 20)
        domain.migrateSetMaxDowntime(5000)
        domain.migrateSetMaxSpeed(1000)
    guest(BUSY, memory=32).arrives(parameters={"bandwidth": 2}, during=during)


@shows("PostCopy", "postCopyBandwidth", "startPostCopy")
def post_copy(guest):
    import libvirt as v

    def during(domain):
        guest.now.underway(domain)
        domain.migrateStartPostCopy()
    guest(["--memory", "16", "--busy"], memory=32).arrives(
        v.VIR_MIGRATE_POSTCOPY, {"bandwidth": 2, "bandwidth.postcopy": 200}, during=during)


@shows("PostCopyResume")
def resumed(guest):
    import libvirt as v

    def during(domain):
        guest.now.underway(domain)
        domain.migrateStartPostCopy()
        guest.now.until(lambda: guest.now.b.lookupByUUIDString(guest.now.uuid).state()[0] == v.VIR_DOMAIN_RUNNING,
                        "it never ran on the destination")
        domain.abortJobFlags(v.VIR_DOMAIN_ABORT_JOB_POSTCOPY)
    one = guest(["--memory", "64", "--busy"], memory=80)
    one.move(v.VIR_MIGRATE_POSTCOPY, {"bandwidth": 2, "bandwidth.postcopy": 1}, during=during, fails=True)
    one.arrives(v.VIR_MIGRATE_POSTCOPY | v.VIR_MIGRATE_POSTCOPY_RESUME, {"bandwidth.postcopy": 500}, start=False)


# --- the table -------------------------------------------------------------------------------------------------------

def first_line(error):
    return " ".join(str(error).split())[:160].replace("|", "/")


def examine(kind, options, results):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="inn-migration-", dir="/tmp"))
    folder.chmod(0o755)
    hosts = Hosts(kind, options.program, folder)
    try:
        for names, scene in SCENES:
            if options.only and not any(re.search(options.only, name) for name in names):
                continue

            def guest(*arguments, **words):
                guest.now = Guest(hosts, *arguments, **words)
                guest.all.append(guest.now)
                return guest.now
            guest.all = []
            began = time.monotonic()
            for _ in range(2):  # on a busy computer a moment may be missed
                try:
                    scene(guest)
                    verdict = "yes"
                    break
                except Exception as error:  # whatever it was stands in the table
                    verdict = f"no: {first_line(error)}"
                    if "support" in verdict:
                        break
                finally:
                    for each in guest.all:
                        each.clear()
            print(f"{kind:9} {', '.join(names)}: {verdict} ({time.monotonic() - began:.1f} s)", flush=True)
            for name in names:
                results[name, kind] = verdict
    finally:
        if options.keep:
            print(f"kept: {folder}")
        else:
            hosts.stop()
            shutil.rmtree(folder, ignore_errors=True)


def table(names, results):
    lines = ["# Options of migrations", "",
             "Written by `tests/oracle/migration.py --write docs/migration.md`: each option of `backend/api/migration.h`, tried "
             "with a counting guest between two real libvirtds and between two embedded cores, each in namespaces of its own on "
             "one computer (`tests/support/twohosts`), driven by libvirt's client library as the window does. The tests "
             "`migration_options` and `oracle_migration` compare. The last rows are no options: a checkpoint’s entry stays behind "
             "and is told to the other host (`checkpoint-create --redefine`; the window does it), what its disks remember goes "
             "along, and a backup there since that checkpoint holds what changed.", "",
             f"| Option | {' | '.join(KINDS.values())} | Reason where not |", "|---|---|---|---|"]
    for name in names:
        cells, reasons = [], []
        for kind in KINDS:
            verdict = NEVER.get(name) and f"no: {NEVER[name]}" or results.get((name, kind), "no: not tried")
            word, _, why = verdict.partition(": ")
            cells.append(word)
            if why and why not in reasons:
                reasons.append(why)
        lines.append(f"| {name} | {' | '.join(cells)} | {'; '.join(reasons)} |")
    return "\n".join(lines) + "\n"


def rows_of(file):
    rows = {}
    for line in pathlib.Path(file).read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4 and cells[0] not in ("Option", "---"):
            rows[cells[0]] = dict(zip(KINDS, cells[1:3]))
    return rows


def check_options(names, file):
    rows, tried = rows_of(file), {name for shown, _ in SCENES for name in shown} | set(NEVER)
    problems = [f"{name} has no row in {file}: run tests/oracle/migration.py --write" for name in names if name not in rows]
    problems += [f"{name} of {file} is no option any more" for name in rows if name not in names]
    problems += [f"{name} is tried by nothing in tests/oracle/migration.py" for name in names if name not in tried]
    problems += [f"{name} of tests/oracle/migration.py is no option" for name in tried if name not in names]
    print("\n".join(problems) or f"{len(names)} options, each with a row")
    return not problems


def check(names, results, file):
    rows, right = rows_of(file), True
    for (name, kind), verdict in results.items():
        if (rows.get(name, {}).get(kind) == "yes") != (verdict == "yes"):
            print(f"{name}, {KINDS[kind]}: {verdict}, but {file} says “{rows.get(name, {}).get(kind)}”")
            right = right and name in VARIES
    return right


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=str(SOURCE / "build/innkeeper"))
    parser.add_argument("--write")
    parser.add_argument("--check")
    parser.add_argument("--options")
    parser.add_argument("--only")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    names = options_of(SOURCE / "backend/api/migration.h") + GOES_ALONG
    if options.options:
        sys.exit(0 if check_options(names, options.options) else 1)
    try:
        import libvirt
    except ImportError:
        print("migration: python3-libvirt is not installed")
        sys.exit(77)
    if os.geteuid() != 0:
        print("migration: needs root")
        sys.exit(77)
    libvirt.registerErrorHandler(lambda *_: None, None)
    results = {}
    if options.write and (options.only or options.kinds != ",".join(KINDS)) and pathlib.Path(options.write).exists():
        for line in pathlib.Path(options.write).read_text().splitlines():  # what is not tried now stays
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if len(cells) == 4 and cells[0] in names:
                reasons = cells[3].split("; ")
                for kind, cell in zip(KINDS, cells[1:3]):  # a reason may be of both
                    results[cells[0], kind] = cell if cell == "yes" else f"no: {reasons.pop(0) if reasons else ''}"
                    reasons = reasons or cells[3].split("; ")
    for kind in options.kinds.split(","):
        examine(kind, options, results)
    if options.write:
        pathlib.Path(options.write).write_text(table(names, results))
    sys.exit(0 if not options.check or check(names, results, options.check) else 1)


main()
