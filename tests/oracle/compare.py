"""Canonical form of documents and the differences between two."""
import re
import xml.etree.ElementTree as ET

# Elements whose order among each other means nothing.
SETS = {"controller"}


def local(tag):
    return tag


def canonical(element):
    """[tag, attributes, text, children]: white space round texts ignored, children in order within each name."""
    children = [canonical(child) for child in element if isinstance(child.tag, str)]
    text = "" if children else (element.text or "").strip()
    groups = {}
    for child in children:
        groups.setdefault(child[0], []).append(child)
    ordered = []
    for tag in sorted(groups):
        group = groups[tag]
        if tag in SETS:
            group = sorted(group, key=lambda c: (c[1].get("type", ""), int_or(c[1].get("index")), repr(c[1])))
        ordered += group
    return [element.tag, dict(element.attrib), text, ordered]


def int_or(text):
    try:
        return int(text or "0", 0)
    except ValueError:
        return 0


def label(node, number, total):
    tag, attributes = node[0], node[1]
    if tag == "controller":
        return f"controller[{attributes.get('type', '')}]"
    if tag == "address" and "type" in attributes:
        return f"address[{attributes['type']}]"
    return tag


def differences(ours, theirs, path=""):
    """Yields (path, kind, our value, their value)."""
    for name in sorted(set(ours[1]) | set(theirs[1])):
        mine, yours = ours[1].get(name), theirs[1].get(name)
        if mine == yours:
            continue
        kind = "missing" if mine is None else "extra" if yours is None else "differs"
        yield f"{path}/@{name}", kind, mine, yours
    if ours[2] != theirs[2]:
        kind = "missing" if not ours[2] else "extra" if not theirs[2] else "differs"
        yield f"{path}/text()", kind, ours[2], theirs[2]
    tags = sorted({c[0] for c in ours[3]} | {c[0] for c in theirs[3]})
    for tag in tags:
        mine = [c for c in ours[3] if c[0] == tag]
        yours = [c for c in theirs[3] if c[0] == tag]
        yield from list_differences(mine, yours, path)


def list_differences(mine, yours, path):
    if mine and mine[0][0] == "controller" or yours and yours[0][0] == "controller":
        key = lambda c: (c[1].get("type"), c[1].get("index"))
        left, right = {key(c): c for c in mine}, {key(c): c for c in yours}
        if len(left) == len(mine) and len(right) == len(yours):
            for name in sorted(set(left) | set(right), key=str):
                yield from pair(left.get(name), right.get(name), path)
            return
    for number in range(max(len(mine), len(yours))):
        yield from pair(mine[number] if number < len(mine) else None,
                        yours[number] if number < len(yours) else None, path)


def pair(mine, yours, path):
    if mine is None:
        yield f"{path}/{label(yours, 0, 0)}", "missing", None, short(yours)
    elif yours is None:
        yield f"{path}/{label(mine, 0, 0)}", "extra", short(mine), None
    elif mine != yours:
        if label(mine, 0, 0) != label(yours, 0, 0):
            yield f"{path}/{mine[0]}", "differs", short(mine), short(yours)
        else:
            yield from differences(mine, yours, f"{path}/{label(mine, 0, 0)}")


def short(node):
    return "<" + node[0].rsplit("}", 1)[-1] + "".join(f" {k}={v!r}" for k, v in node[1].items()) + ">" + node[2]


def parse(text):
    return canonical(ET.fromstring(text))


def normal_message(message):
    """A message without what is particular to one document."""
    message = re.sub(r"'[^']*'|“[^”]*”|\"[^\"]*\"", "…", message or "")
    return re.sub(r"\b(0x)?[0-9a-fA-F]*[0-9][0-9a-fA-F]*\b", "#", message)[:160]


def without_numbers(path):
    return re.sub(r"\[\d+\]", "", path or "")
