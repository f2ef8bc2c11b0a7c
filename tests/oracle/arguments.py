"""Reads a QEMU command line into devices, and compares two of them.

A property is found by its path: "device net0 | netdev/type". What each program names as it likes (nodes, back ends,
sockets, descriptors) is replaced by what it refers to."""
import collections
import json
import re
import time

FLAGS = {"-S", "-nodefaults", "-no-user-config", "-no-shutdown", "-no-reboot", "-no-acpi", "-no-hpet", "-snapshot",
         "-nographic", "-daemonize", "-no-fd-bootchk", "-usb", "-enable-fips", "-win2k-hack", "-mem-prealloc", "-full-screen"}
# Of options that are one list of properties, all their occurrences together.
MERGED = {"-machine": "type", "-cpu": "model", "-m": "size", "-smp": "cpus", "-boot": "order", "-rtc": "base",
          "-name": "guest", "-overcommit": "", "-sandbox": "enable", "-msg": "timestamp", "-action": "", "-accel": "accel",
          "-display": "type", "-icount": "shift"}
REFERENCES = {"drive", "file", "backing", "netdev", "chardev", "memdev", "rng", "iothread", "audiodev", "tpmdev",
              "key-secret", "keyid", "password-secret", "tls-creds", "tls-authz", "display", "memory-backend",
              "pflash0", "pflash1", "fsdev", "filter", "throttle-group", "cookie-secret", "proxy-password-secret",
              "confidential-guest-support", "fd-set", "memory-encryption", "cryptodev", "hostfwd"}
SHORT_FIRST = {"-device": "driver", "-object": "qom-type", "-netdev": "type", "-chardev": "backend",
               "-audiodev": "driver", "-tpmdev": "type", "-fsdev": "fsdriver", "-numa": "type", "-global": "driver",
               "-vnc": "vnc", "-spice": "", "-smbios": "", "-fw_cfg": "", "-mon": "chardev", "-acpitable": "",
               "-drive": "", "-blockdev": "driver", "-incoming": "uri", "-add-fd": "", "-set": "", "-sandbox": "enable"}
# What a program may say or leave: (kind of thing, property, value). The first two are regular expressions.
DEFAULTS = [
    (r"^blockdev$", r"^(auto-read-only|read-only)$", "off"),
    (r"^blockdev$", r"^auto-read-only$", "on"),
    (r"^blockdev$", r"^cache/(direct|no-flush)$", "off"),
    (r"^device$", r"^multifunction$", "off"),
    (r"^device .*$", r"^(bootindex)$", ""),
]
# Where the runtime files of a guest are, ours and theirs.
PRIVATE_FILE = re.compile(r"^(/run/innkeeper/qemu/guest/|/var/lib/libvirt/qemu/(domain|channel/target)|"
                          r"/var/run/libvirt/qemu/|/run/libvirt/qemu/|/var/lib/libvirt/qemu/ram/|/tmp/lib/domain-|"
                          r"/tmp/channel/|/dev/shm$)")


def value_text(value):
    if value is True:
        return "on"
    if value is False:
        return "off"
    if value is None:
        return "null"
    text = str(value)
    if text in ("yes", "true"):
        return "on"
    if text in ("no", "false"):
        return "off"
    if re.fullmatch(r"0[xX][0-9a-fA-F]+", text):
        return str(int(text, 16))
    if re.fullmatch(r"0x[0-9a-fA-F]+\.0x0", text):
        return str(int(text[:-4], 16))
    match = re.fullmatch(r"(\d+)([kKmMgG])", text)
    if match:
        return str(int(match[1]) << {"k": 10, "m": 20, "g": 30}[match[2].lower()])
    return text


def in_bytes(text):
    """The size of -m, which counts in MiB."""
    return str(int(text) << 20) if text.isdigit() and int(text) < 1 << 20 else text


def flatten(value, prefix=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from flatten(inner, f"{prefix}/{key}" if prefix else key)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from flatten(inner, f"{prefix}/{number}" if prefix else str(number))
    else:
        yield prefix, value_text(value)


def split_commas(text):
    """"a=1,b=x,,y" as pairs; a doubled comma is a comma."""
    pairs = []
    for part in split_plain(text):
        key, equal, value = part.partition("=")
        pairs.append((key, value if equal else None))
    return pairs


def split_plain(text):
    parts, current, at = [], "", 0
    while at < len(text):
        if text[at] == ",":
            if text[at + 1:at + 2] == ",":
                current += ","
                at += 2
                continue
            parts.append(current)
            current = ""
        else:
            current += text[at]
        at += 1
    return parts + [current]


def properties(option, text):
    """One option's value as a flat dictionary."""
    if text.startswith("{"):
        return dict(flatten(json.loads(text)))
    first = SHORT_FIRST.get(option, MERGED.get(option, ""))
    result = {}
    for number, (key, value) in enumerate(split_commas(text)):
        if value is None:
            if number == 0 and first:
                key, value = first, key
            else:
                key, value = (key[2:], "off") if key.startswith("no") and len(key) > 4 else (key, "on")
        elif number == 0 and option in ("-cpu", "-device") and first:
            key, value = first, f"{key}={value}"
        if option == "-cpu" and number > 0 and key[:1] in "+-":
            key, value = key[1:], "on" if key[0] == "+" else "off"
        name = key
        again = 1
        while name in result:
            again += 1
            name = f"{key}#{again}"
        result[name] = value_text(value)
    return result


class Line:
    """All things of a command line, by kind and name."""

    def __init__(self):
        self.devices = []
        self.backends = {}  # by kind and name
        self.others = {}  # "option" → properties
        self.lists = {}  # "option" → list of properties

    def things(self):
        """Name → properties, back ends put in where they are used."""
        used = set()
        result = {}
        nameless = collections.Counter()
        for device in self.devices:
            name = device.pop("id", None)
            if not name:
                nameless[device.get("driver")] += 1
                name = f"{device.get('driver')} without name {nameless[device.get('driver')]}"
            result[f"device {name}"] = self.whole("device", device, used, 0)
        for option, values in self.others.items():
            result[option] = self.whole(option, values, used, 0)
        for option, entries in self.lists.items():
            entries = [self.whole(option, entry, used, 0) for entry in entries]
            if option == "-mon":
                continue
            for number, entry in enumerate(sorted(entries, key=lambda e: sorted(e.items()))
                                           if option != "-numa" else entries):
                result[f"{option} {self.entry_name(option, entry, number)}"] = entry
        left = {}
        for (kind, name), values in self.backends.items():
            if (kind, name) not in used:
                plain = self.whole(kind, values, used, 0)
                left[f"{kind} {self.stable(name)}"] = plain
        result.update(left)
        return result

    @staticmethod
    def entry_name(option, entry, number):
        if option == "-global":
            return f"{entry.get('driver', '')}.{entry.get('property', '')}"
        if option == "-smbios":
            return f"type {entry.get('type', '')} {number}"
        if option == "-numa":
            return f"{entry.get('type', '')} {number}"
        return str(number) if number else ""

    @staticmethod
    def stable(name):
        return re.sub(r"^(inn|libvirt)-", "", name)

    def whole(self, kind, values, used, depth):
        result = {}
        for key, value in values.items():
            if kind != "device" and key in ("id", "node-name"):
                continue
            last = re.sub(r"(/\d+|#\d+)$", "", key).split("/")[-1]
            backend = self.find(last, value) if depth < 50 else None
            if backend:
                used.add(backend)
                inner = self.whole(backend[0], self.backends[backend], used, depth + 1)
                result.update({f"{key}/{name}": inside for name, inside in inner.items()})
                continue
            self.plain(kind, key, last, value, result)
        if kind == "chardev":
            self.private_chardev(result)
        return {key: value for key, value in result.items() if not is_default(kind, key, value)}

    @staticmethod
    def plain(kind, key, last, value, result):
        if last in ("fd", "fds", "vhostfd", "vhostfds", "sockfd"):
            result[{"fd": "fds", "vhostfd": "vhostfds"}.get(key, key)] = f"{value.count(':') + 1} descriptor(s)"
        elif PRIVATE_FILE.match(value):
            result[key] = "a file of the guest’s own"
        else:
            result[key] = value

    @staticmethod
    def private_chardev(result):
        """A terminal is a pseudo terminal with libvirt and a socket with us."""
        private = result.get("backend") == "socket" and (
            result.get("path") == "a file of the guest’s own" or "fds" in result)
        if private or result.get("backend") == "pty":
            log = {key: value for key, value in result.items() if key.startswith("log")}
            result.clear()
            result.update(log)
            result["backend"] = "of the guest’s own"

    def find(self, last, value):
        kinds = {"netdev": ["netdev"], "chardev": ["chardev"], "audiodev": ["audiodev"], "tpmdev": ["tpmdev"],
                 "fsdev": ["fsdev"], "drive": ["blockdev", "drive"], "file": ["blockdev"], "backing": ["blockdev"],
                 "pflash0": ["blockdev"], "pflash1": ["blockdev"]}.get(last, ["object", "blockdev"])
        if last not in REFERENCES and ("object", value) not in self.backends:
            return None
        if last in ("iothread",) or last in ("type", "driver", "qom-type"):
            return None
        return next(((kind, value) for kind in kinds if (kind, value) in self.backends), None)


def is_default(kind, key, value):
    return any(re.search(k, kind) and re.search(p, key) and value == v for k, p, v in DEFAULTS)


def parse(words):
    line = Line()
    at = 0
    while at < len(words):
        option = words[at]
        if option.startswith("--"):
            option = option[1:]
        at += 1
        if option in FLAGS or at >= len(words):
            line.others.setdefault(option, {})["given"] = "on"
            continue
        value = words[at]
        at += 1
        if option in ("-uuid", "-kernel", "-initrd", "-append", "-dtb", "-bios", "-watchdog-action", "-vga", "-pidfile",
                      "-k", "-loadvm", "-D", "-M"):
            line.others.setdefault(option, {})["value"] = value
            continue
        if option == "-global" and not re.match(r"driver=", value):
            match = re.match(r"([^=]*)\.([^.=]+)=(.*)", value)
            values = {"driver": match[1], "property": match[2], "value": value_text(match[3])}
        else:
            values = properties(option, value)
        if option == "-device":
            line.devices.append(values)
        elif option in ("-object", "-blockdev", "-netdev", "-chardev", "-audiodev", "-tpmdev", "-fsdev", "-drive"):
            kind = option.lstrip("-")
            number = sum(1 for other, _ in line.backends if other == kind)
            name = values.get("node-name" if option == "-blockdev" else "id", f"{number}")
            line.backends[option[1:], name] = values
        elif option in MERGED:
            line.others.setdefault(option, {}).update(values)
        else:
            line.lists.setdefault(option, []).append(values)
    return line


def normal(things):
    """What is the same said in two ways."""
    things = {name: values for name, values in things.items() if name != "object masterKey0"}
    if "size" in things.get("-m", {}):
        things["-m"]["size"] = in_bytes(things["-m"]["size"])
    # The clock's start counts from when the command was made.
    clock = things.get("-rtc", {})
    if clock.get("base", "")[:4] == time.strftime("%Y"):
        clock["base"] = "a time of this year"
    machine = things.get("-machine", {})
    if machine.get("accel"):
        accelerator = machine.pop("accel")
        things.setdefault("-accel", {}).setdefault("accel", accelerator)
    for flag, option in (("-no-acpi", "acpi"), ("-no-hpet", "hpet")):
        if things.pop(flag, None):
            machine[option] = "off"
    if "-name" in things:
        things["-name"].pop("debug-threads", None)
    return things


# Of a processor that is all the host has: what is said beside the model and its features.
BESIDE_MODEL = re.compile(r"^(hv-|kvm|pmu$|l3-cache|host-|phys-bits|tsc-frequency|vendor$)")


def same_processor(mine, yours):
    """“host” and “max” are more than any model with features: only the rest is compared."""
    if mine.get("model") not in ("host", "max") or yours.get("model") == mine.get("model"):
        return mine, yours
    def rest(values):
        return {key: value for key, value in values.items() if BESIDE_MODEL.match(key)}
    return {**rest(mine), "model": mine["model"]}, {**rest(yours), "model": "a model of libvirt’s"}


def differences(ours, theirs):
    """Sentences without names that differ from case to case, for grouping."""
    ours, theirs = normal(ours.things()), normal(theirs.things())
    for name in sorted(set(ours) | set(theirs)):
        mine, yours = ours.get(name), theirs.get(name)
        driver = (mine or yours).get("driver") or (mine or yours).get("qom-type") or ""
        title = re.sub(r"\d+", "#", name) if name.startswith(("device", "object")) else name
        if driver and name.startswith("device"):
            title = f"device {driver}"
        if mine is None or yours is None:
            rest = ", ".join(f"{k}={v}" for k, v in sorted((mine or yours).items()) if k not in ("bus", "addr", "id"))
            yield f"{'missing' if mine is None else 'extra'} | {title} | {rest[:160]}"
            continue
        if name == "-cpu":
            mine, yours = same_processor(mine, yours)
        for key in sorted(set(mine) | set(yours)):
            if mine.get(key) != yours.get(key):
                yield f"{title} | {key} | ours {mine.get(key)} | theirs {yours.get(key)}"
