"""One-place changes of a document, chosen by a fixed seed."""
import copy
import random
import re
import xml.etree.ElementTree as ET

WRONG_NUMBERS = ["-1", "0", "1.5", "99999999999999999999", "0x10", " 7", "1k"]
WRONG_VALUES = ["", "no!such", "Yes", "on off"]
UNIT = "parsec"


def path_of(element, parents):
    names = []
    while element is not None:
        names.append(local(element.tag))
        element = parents.get(element)
    return "/" + "/".join(reversed(names))


def local(tag):
    return tag.rsplit("}", 1)[-1] if isinstance(tag, str) else "!"


def looks_like_number(text):
    return re.fullmatch(r"\s*(0x)?[0-9a-fA-F]+\s*", text or "") is not None


def places(root):
    """Every possible change: (number of the element, path, what, argument)."""
    parents = {child: parent for parent in root.iter() for child in parent}
    for number, element in enumerate(root.iter()):
        if not isinstance(element.tag, str):
            continue
        path = path_of(element, parents)
        if element in parents:
            yield number, path, "drop", None
            yield number, path, "duplicate", None
            yield number, path, "rename", None
            if len(parents[element]) > 1:
                yield number, path, "move to the end", None
        for name, value in element.attrib.items():
            at = f"{path}/@{local(name)}"
            yield number, at, "drop", ("attribute", name)
            yield number, at, "rename", ("attribute", name)
            for wrong in (WRONG_NUMBERS if looks_like_number(value) else []) + WRONG_VALUES:
                yield number, at, f"value “{wrong}”", ("value", name, wrong)
            if name == "unit":
                yield number, at, f"unit “{UNIT}”", ("value", name, UNIT)
                for unit in ("b", "KB", "MiB", "TiB", "EiB"):
                    yield number, at, f"unit “{unit}”", ("value", name, unit)
        if len(element) == 0 and (element.text or "").strip():
            for wrong in (WRONG_NUMBERS if looks_like_number(element.text) else []) + WRONG_VALUES:
                yield number, path, f"text “{wrong}”", ("text", wrong)


def apply(root, place):
    number, _, what, argument = place
    root = copy.deepcopy(root)
    element = list(root.iter())[number]
    if argument is not None:
        if argument[0] == "text":
            element.text = argument[1]
        elif argument[0] == "value":
            element.set(argument[1], argument[2])
        else:
            value = element.attrib.pop(argument[1])
            if what == "rename":
                element.set(argument[1] + "x", value)
        return root
    parent = next(p for p in root.iter() if element in list(p))
    if what == "drop":
        parent.remove(element)
    elif what == "duplicate":
        parent.insert(list(parent).index(element), copy.deepcopy(element))
    elif what == "rename":
        element.tag += "x"
    else:
        parent.remove(element)
        parent.append(element)
    return root


def keep_prefixes(text):
    """Namespaces as they were written: what counts is the name, but a person reads the result."""
    for prefix, uri in re.findall(rb"xmlns:([A-Za-z][\w.-]*)=['\"]([^'\"]+)['\"]", text):
        try:
            ET.register_namespace(prefix.decode(), uri.decode())
        except ValueError:
            pass


def mutants(name, text, limit, seed, only):
    """(what was done, path, text) of up to `limit` changes; all if limit is negative."""
    if limit == 0:
        return
    keep_prefixes(text)
    try:
        root = ET.fromstring(text)
    except ET.ParseError:
        return
    chosen = [place for place in places(root) if only is None or only.search(place[1])]
    if 0 < limit < len(chosen):
        # Every kind of change has the same chance, whatever their numbers.
        order = random.Random(f"{seed} {name}")
        by_what = {}
        for place in chosen:
            by_what.setdefault(place[2].split(" ")[0], []).append(place)
        for group in by_what.values():
            order.shuffle(group)
        chosen = []
        while len(chosen) < limit:
            for group in by_what.values():
                if group and len(chosen) < limit:
                    chosen.append(group.pop())
    for place in chosen:
        yield place[2], place[1], ET.tostring(apply(root, place), encoding="utf-8")
