#!/usr/bin/python3
"""What a program written with python-libvirt does with a served host: clients.py URI test|qemu. Leaves nothing
behind; the exit code is 0 when all was as libvirt has it."""
import sys
import uuid

import libvirt

from events import refused, until

URI, KIND = sys.argv[1], sys.argv[2]
NAME = "rpc-client"
OS = {"test": "<os><type arch='x86_64'>hvm</type></os>",
      "qemu": "<os><type arch='x86_64' machine='q35'>hvm</type></os>"}[KIND]
XML = f"""<domain type='{KIND}'><name>{NAME}</name><uuid>{uuid.uuid4()}</uuid><title>A title</title>
<memory unit='MiB'>64</memory><vcpu>1</vcpu>{OS}<devices>
<graphics type='vnc' port='-1' passwd='secret'/><video><model type='vga'/></video>
<serial type='pty'/><console type='pty'/></devices></domain>"""

connection = libvirt.open(URI)
assert connection.isAlive() and connection.isSecure()
assert connection.getType() in ("QEMU", "TEST", "Test"), connection.getType()
assert connection.getLibVersion() >= 9000000
assert "<capabilities>" in connection.getCapabilities()
assert connection.getInfo()[2] > 0
assert connection.getCPUMap()[0] > 0
assert connection.getMemoryStats(-1)["total"] > 0
assert connection.getCPUStats(-1)["user"] > 0
assert connection.getFreeMemory() > 0
connection.setKeepAlive(5, 3)

events, agents = [], []
handle = connection.domainEventRegisterAny(
    None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lambda c, d, event, detail, o: events.append((d.name(), event)), None)
connection.domainEventRegisterAny(
    None, libvirt.VIR_DOMAIN_EVENT_ID_METADATA_CHANGE, lambda c, d, kind, uri, o: agents.append(kind), None)
mine = lambda: [event for name, event in events if name == NAME]

# What a client starts so ends with it.
other = libvirt.open(URI)
TIED = "rpc-tied"
other.createXML(
    XML.replace(NAME, TIED).replace(XML.split("<uuid>")[1][:36], str(uuid.uuid4())),
    libvirt.VIR_DOMAIN_START_PAUSED | libvirt.VIR_DOMAIN_START_AUTODESTROY)
tied = connection.lookupByName(TIED)
assert tied.state()[0] == libvirt.VIR_DOMAIN_PAUSED and not tied.isPersistent()
other.close()
until(lambda: TIED not in [d.name() for d in connection.listAllDomains()], "the end of the guest that was tied")

domain = connection.defineXML(XML)
try:
    assert domain.ID() == -1 and not domain.isActive() and domain.isPersistent()
    assert connection.lookupByName(NAME).UUIDString() == domain.UUIDString()
    assert NAME in connection.listDefinedDomains()
    assert NAME in [d.name() for d in connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_INACTIVE)]
    assert NAME not in [d.name() for d in connection.listAllDomains(libvirt.VIR_CONNECT_LIST_DOMAINS_ACTIVE)]
    refused(libvirt.VIR_ERR_NO_DOMAIN, connection.lookupByName, "no such domain")
    refused(libvirt.VIR_ERR_INVALID_ARG, domain.XMLDesc, 1 << 20)
    refused(libvirt.VIR_ERR_OPERATION_INVALID, domain.suspend)
    assert "secret" not in domain.XMLDesc() or KIND == "test"
    assert "secret" in domain.XMLDesc(libvirt.VIR_DOMAIN_XML_SECURE)
    assert domain.metadata(libvirt.VIR_DOMAIN_METADATA_TITLE, None) == "A title"
    refused(libvirt.VIR_ERR_NO_DOMAIN_METADATA, domain.metadata, libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, None)
    domain.setMetadata(libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, "What it is", None, None)
    assert domain.metadata(libvirt.VIR_DOMAIN_METADATA_DESCRIPTION, None) == "What it is"
    domain.setMetadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, "<a b='1'>t</a>", "k", "http://x")
    assert domain.metadata(libvirt.VIR_DOMAIN_METADATA_ELEMENT, "http://x").replace('"', "'") == "<a b='1'>t</a>"
    domain.setAutostart(1)
    assert domain.autostart() == 1
    domain.setAutostart(0)

    domain.create()
    assert domain.ID() > 0 and domain.state()[0] == libvirt.VIR_DOMAIN_RUNNING
    assert domain.info()[0] == libvirt.VIR_DOMAIN_RUNNING and domain.maxMemory() == 65536
    assert connection.lookupByID(domain.ID()).name() == NAME
    refused(libvirt.VIR_ERR_OPERATION_INVALID, domain.create)
    statistics = connection.getAllDomainStats()
    assert any(d.name() == NAME and values["state.state"] == 1 for d, values in statistics), statistics
    domain.suspend()
    assert domain.state()[0] == libvirt.VIR_DOMAIN_PAUSED
    domain.resume()

    stream = connection.newStream()
    assert domain.screenshot(stream, 0).startswith("image/")
    picture = bytearray()
    stream.recvAll(lambda s, data, o: o.extend(data), picture)
    stream.finish()
    assert picture[:2] == b"P6" or picture[:4] == b"\x89PNG", bytes(picture[:8])

    console = connection.newStream(libvirt.VIR_STREAM_NONBLOCK)
    domain.openConsole(None, console, 0)
    console.send(b"\r\n")
    console.abort()
    console = connection.newStream()
    domain.openConsole(None, console, 0)
    console.send(b"\r\n")
    console.finish()

    domain.destroy()
    assert domain.ID() == -1 and domain.state()[0] == libvirt.VIR_DOMAIN_SHUTOFF
finally:
    if domain.isActive():
        domain.destroy()
    domain.undefine()
refused(libvirt.VIR_ERR_NO_DOMAIN, domain.info)
# as libvirtd tells: its processors run, it has started, suspended, resumed, shut down, stopped; undefined
until(lambda: 1 in mine(), "the last event")
lifecycle = [event for index, event in enumerate(mine()) if event != 0]
assert lifecycle == [4, 2, 3, 4, 6, 5, 1], mine()
connection.domainEventDeregisterAny(handle)

reader = libvirt.openReadOnly(URI)
refused(libvirt.VIR_ERR_OPERATION_DENIED, reader.defineXML, XML)
reader.listAllDomains()
reader.close()
refused(libvirt.VIR_ERR_NO_SUPPORT, connection.domainXMLToNative, "qemu-argv", XML)
connection.close()
print("all as it should be")
