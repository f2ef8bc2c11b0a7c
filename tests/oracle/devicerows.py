"""The devices of docs/devices.md: (device, option, document, other elements of the domain, machine type).

{raw}, {qcow2}, {iso}, {floppy}, {folder} and {run} stand for files and folders that devices.py makes."""

SHARED = "<memoryBacking><source type='memfd'/><access mode='shared'/></memoryBacking>"
THREADS = "<iothreads>2</iothreads>"
ROOM = "<maxMemory slots='4' unit='MiB'>512</maxMemory><cpu><numa><cell id='0' cpus='0-1' memory='64' unit='MiB'/></numa></cpu>"
Q35, PC = "q35", "pc"


def disk(option, driver="type='raw'", target="dev='vdb' bus='virtio'", inner="", source="<source file='{raw}'/>",
         kind="file", device="disk", more="", machine=Q35):
    return ("Disk", option,
            f"<disk type='{kind}' device='{device}'><driver name='qemu' {driver}/>{source}<target {target}/>{inner}</disk>",
            more, machine)


def device(name, option, text, more="", machine=Q35):
    return (name, option, text, more, machine)


def character(option, backend, inner="", name="Serial port", element="serial", target="<target type='isa-serial' port='1'/>"):
    return device(name, option, f"<{element} type='{backend}'>{inner}{target}</{element}>")


QCOW2, FILE = "type='qcow2'", "<source file='{qcow2}'/>"
ROWS = [
    disk("virtio, raw file"),
    disk("virtio, qcow2 file", QCOW2, source=FILE),
    disk("virtio, block device", source="<source dev='{loop}'/>", kind="block"),
    disk("virtio, folder as FAT", source="<source dir='{folder}'/>", kind="dir", driver="type='fat'", inner="<readonly/>"),
    disk("scsi", target="dev='sdb' bus='scsi'", more="scsi"),
    disk("sata", target="dev='sdb' bus='sata'"),
    disk("ide", target="dev='hdb' bus='ide'", machine=PC),
    disk("usb", target="dev='sdb' bus='usb'"),
    disk("usb, removable", target="dev='sdb' bus='usb' removable='on'"),
    disk("floppy", target="dev='fda' bus='fdc'", source="<source file='{floppy}'/>", device="floppy", machine=PC),
    disk("CD-ROM, sata", target="dev='sdc' bus='sata'", source="<source file='{iso}'/>", device="cdrom", inner="<readonly/>"),
    disk("CD-ROM, empty tray", target="dev='sdc' bus='sata'", source="", device="cdrom", inner="<readonly/>"),
    disk("CD-ROM, scsi", target="dev='sdc' bus='scsi'", source="<source file='{iso}'/>", device="cdrom",
         inner="<readonly/>", more="scsi"),
    *[disk(f"cache {mode}", f"type='raw' cache='{mode}'" + (" io='native'" if mode == "none" else ""))
      for mode in ("none", "writeback", "writethrough", "directsync", "unsafe")],
    disk("io threads", "type='raw' io='threads'"),
    disk("io io_uring", "type='raw' io='io_uring'"),
    disk("discard, detect_zeroes", "type='raw' discard='unmap' detect_zeroes='unmap'"),
    disk("iothread", "type='raw' iothread='1'", more=THREADS),
    disk("queues", "type='raw' queues='2'"),
    disk("queue_size", "type='raw' queue_size='128'"),
    disk("error policy", "type='raw' error_policy='stop' rerror_policy='ignore'"),
    disk("copy on read", "type='qcow2' copy_on_read='on'", source=FILE),
    device("Disk", "metadata cache", "<disk type='file' device='disk'><driver name='qemu' type='qcow2'><metadata_cache>"
           "<max_size unit='bytes'>1048576</max_size></metadata_cache></driver><source file='{qcow2}'/><target dev='vdb' "
           "bus='virtio'/></disk>"),
    disk("serial number", inner="<serial>DISK-0001</serial>"),
    disk("WWN, vendor, product", target="dev='sdb' bus='scsi'", more="scsi",
         inner="<wwn>5000c50015ea71ac</wwn><vendor>INN</vendor><product>DISK</product>"),
    disk("geometry", target="dev='hdb' bus='ide'", inner="<geometry cyls='16' heads='16' secs='63' trans='lba'/>", machine=PC),
    disk("block sizes", inner="<blockio logical_block_size='512' physical_block_size='4096'/>"),
    disk("limits", inner="<iotune><total_bytes_sec>10000000</total_bytes_sec><total_iops_sec>500</total_iops_sec></iotune>"),
    disk("limits with bursts and a group", inner="<iotune><read_bytes_sec>1000000</read_bytes_sec><read_bytes_sec_max>"
         "2000000</read_bytes_sec_max><read_bytes_sec_max_length>5</read_bytes_sec_max_length>"
         "<group_name>slow</group_name></iotune>"),
    disk("read-only", inner="<readonly/>"),
    disk("shareable", "type='raw' cache='none'", inner="<shareable/>"),
    disk("transient", QCOW2, source=FILE, inner="<transient/>"),
    disk("startup policy", target="dev='sdc' bus='sata'", device="cdrom", inner="<readonly/>",
         source="<source file='{missing}' startupPolicy='optional'/>"),
    disk("boot order", inner="<boot order='1'/>"),
    disk("slice of a file", source="<source file='{raw}'><slices><slice type='storage' offset='1048576' size='1048576'/>"
         "</slices></source>"),
    disk("backing chain", QCOW2, source="<source file='{overlay}'/><backingStore type='file'><format type='qcow2'/>"
         "<source file='{qcow2}'/><backingStore/></backingStore>"),
    disk("backing chain found in the image", QCOW2, source="<source file='{overlay}'/>"),
    disk("NBD over a socket", kind="network", source="<source protocol='nbd' name='disk'><host transport='unix' "
         "socket='{nbd}'/></source>"),
    disk("LUKS with a secret", source="<source file='{luks}'><encryption format='luks'><secret type='passphrase' "
         "uuid='{secret}'/></encryption></source>"),
    device("Disk", "vhost-user", "<disk type='vhostuser' device='disk'><driver name='qemu' type='raw'/><source type='unix' "
           "path='{folder}/vhost-disk.sock'/><target dev='vdb' bus='virtio'/></disk>", SHARED),
    *[device("Controller", f"scsi, {model}", f"<controller type='scsi' index='3' model='{model}'/>")
      for model in ("virtio-scsi", "lsilogic", "lsisas1078", "lsisas1068", "vmpvscsi", "am53c974", "dc390")],
    device("Controller", "scsi with iothread and queues", "<controller type='scsi' index='3' model='virtio-scsi'>"
           "<driver queues='2' iothread='1' cmd_per_lun='16' max_sectors='512'/></controller>", THREADS),
    *[device("Controller", f"usb, {model}", f"<controller type='usb' index='2' model='{model}'/>")
      for model in ("qemu-xhci", "nec-xhci", "piix3-uhci", "pci-ohci", "ehci")],
    device("Controller", "sata", "<controller type='sata' index='2'/>"),
    device("Controller", "virtio-serial", "<controller type='virtio-serial' index='3' ports='8' vectors='4'/>"),
    device("Controller", "smart cards", "<controller type='ccid' index='0'/>"),
    *[device("Controller", f"pci, {model}", f"<controller type='pci' index='9' model='{model}'/>")
      for model in ("pcie-root-port", "pcie-to-pci-bridge", "dmi-to-pci-bridge", "pcie-switch-upstream-port",
                    "pcie-expander-bus")],
    device("Controller", "pci bridge", "<controller type='pci' index='9' model='pci-bridge'/>", machine=PC),
    *[device("Interface", f"user, {model}", f"<interface type='user'><mac address='52:54:00:00:00:10'/><model type='{model}'/>"
             "</interface>") for model in ("virtio", "e1000", "e1000e", "rtl8139", "ne2k_pci", "pcnet", "vmxnet3", "igb",
                                            "usb-net")],
    device("Interface", "user, passt", "<interface type='user'><mac address='52:54:00:00:00:11'/><backend type='passt'/>"
           "<model type='virtio'/></interface>"),
    device("Interface", "bridge", "<interface type='bridge'><mac address='52:54:00:00:00:12'/><source bridge='{bridge}'/>"
           "<model type='virtio'/></interface>"),
    device("Interface", "bridge, several queues", "<interface type='bridge'><mac address='52:54:00:00:00:13'/><source "
           "bridge='{bridge}'/><model type='virtio'/><driver name='qemu' queues='2'/></interface>"),
    device("Interface", "bridge, bandwidth", "<interface type='bridge'><mac address='52:54:00:00:00:14'/><source "
           "bridge='{bridge}'/><bandwidth><inbound average='1000'/><outbound average='500'/></bandwidth><model type='virtio'/>"
           "</interface>"),
    device("Interface", "ethernet", "<interface type='ethernet'><mac address='52:54:00:00:00:15'/><model type='virtio'/>"
           "</interface>"),
    device("Interface", "direct (macvtap)", "<interface type='direct'><mac address='52:54:00:00:00:16'/><source "
           "dev='{link}' mode='bridge'/><model type='virtio'/></interface>"),
    device("Interface", "udp", "<interface type='udp'><mac address='52:54:00:00:00:17'/><source address='127.0.0.1' "
           "port='{port1}'><local address='127.0.0.1' port='{port2}'/></source><model type='virtio'/></interface>"),
    device("Interface", "server", "<interface type='server'><mac address='52:54:00:00:00:18'/><source address='127.0.0.1' "
           "port='{port1}'/><model type='virtio'/></interface>"),
    device("Interface", "multicast", "<interface type='mcast'><mac address='52:54:00:00:00:19'/><source address='230.0.0.1' "
           "port='{port1}'/><model type='virtio'/></interface>"),
    device("Interface", "link down", "<interface type='user'><mac address='52:54:00:00:00:1a'/><model type='virtio'/><link "
           "state='down'/></interface>"),
    device("Interface", "MTU, offloads, boot order", "<interface type='bridge'><mac address='52:54:00:00:00:1b'/><source "
           "bridge='{bridge}'/><model type='virtio'/><driver><host csum='off' gso='off'/><guest csum='off'/></driver>"
           "<boot order='2'/><mtu size='1400'/></interface>"),
    device("Interface", "vhost-user", "<interface type='vhostuser'><mac address='52:54:00:00:00:1c'/><source type='unix' "
           "path='{folder}/vhost-net.sock' mode='server'/><model type='virtio'/></interface>", SHARED),
    *[device("Input", f"{kind}, {bus}", f"<input type='{kind}' bus='{bus}'/>") for kind, bus in (
        ("tablet", "usb"), ("mouse", "usb"), ("keyboard", "usb"), ("tablet", "virtio"), ("mouse", "virtio"),
        ("keyboard", "virtio"))],
    device("Graphics", "vnc", "<graphics type='vnc' port='-1' autoport='yes'/>"),
    device("Graphics", "vnc, socket", "<graphics type='vnc'><listen type='socket'/></graphics>"),
    device("Graphics", "vnc, password", "<graphics type='vnc' port='-1' autoport='yes' passwd='secret'/>"),
    device("Graphics", "spice", "<graphics type='spice' autoport='yes'><listen type='address'/></graphics>"),
    device("Graphics", "egl-headless", "<graphics type='egl-headless'/>"),
    device("Graphics", "dbus", "<graphics type='dbus' p2p='yes'/>"),
    *[device("Video", model, f"<video><model type='{model}'/></video>")
      for model in ("vga", "cirrus", "vmvga", "qxl", "virtio", "bochs", "ramfb", "none")],
    *[device("Sound", model, f"<sound model='{model}'/>") for model in ("ich6", "ich9", "ac97", "es1370", "sb16", "usb", "pcspk")],
    device("Sound", "ich9 with a recorder", "<sound model='ich9'><codec type='output'/></sound>"),
    character("pty", "pty"), character("file", "file", "<source path='{folder}/serial.log'/>"),
    character("UNIX socket", "unix", "<source mode='bind' path='{folder}/serial.sock'/>"),
    character("TCP", "tcp", "<source mode='bind' host='127.0.0.1' service='{port1}'/><protocol type='telnet'/>"),
    character("UDP", "udp", "<source mode='connect' host='127.0.0.1' service='{port2}'/>"),
    character("null", "null"), character("nothing but a log", "null", "<log file='{folder}/serial2.log' append='on'/>"),
    character("usb", "pty", target="<target type='usb-serial'/>"),
    character("pci", "pty", target="<target type='pci-serial'/>"),
    character("pty", "pty", name="Parallel port", element="parallel", target="<target port='0'/>"),
    character("virtio", "pty", name="Console", element="console", target="<target type='virtio'/>"),
    character("guest agent", "unix", name="Channel", element="channel",
              target="<target type='virtio' name='org.qemu.guest_agent.0'/>"),
    character("spicevmc", "spicevmc", name="Channel", element="channel",
              target="<target type='virtio' name='com.redhat.spice.0'/>"),
    device("Smart card", "host", "<smartcard mode='host'/>"),
    device("Smart card", "passthrough over TCP", "<smartcard mode='passthrough' type='tcp'><source mode='bind' "
           "host='127.0.0.1' service='{port1}'/><protocol type='raw'/></smartcard>"),
    device("USB redirection", "spicevmc", "<redirdev bus='usb' type='spicevmc'/>"),
    device("USB redirection", "TCP", "<redirdev bus='usb' type='tcp'><source mode='bind' host='127.0.0.1' service='{port2}'/>"
           "<protocol type='raw'/></redirdev>"),
    device("Watchdog", "i6300esb", "<watchdog model='i6300esb' action='reset'/>"),
    device("Watchdog", "ib700", "<watchdog model='ib700' action='poweroff'/>", machine=PC),
    device("Balloon", "virtio", "<memballoon model='virtio' autodeflate='on' freePageReporting='on'><stats period='5'/></memballoon>"),
    device("Random numbers", "virtio from /dev/urandom", "<rng model='virtio'><rate bytes='1024' period='1000'/><backend "
           "model='random'>/dev/urandom</backend></rng>"),
    device("Random numbers", "virtio, built in", "<rng model='virtio'><backend model='builtin'/></rng>"),
    device("TPM", "crb, emulator", "<tpm model='tpm-crb'><backend type='emulator' version='2.0'/></tpm>"),
    device("TPM", "tis, emulator", "<tpm model='tpm-tis'><backend type='emulator' version='2.0'/></tpm>"),
    device("Panic", "isa", "<panic model='isa'/>"),
    device("Panic", "hyperv", "<panic model='hyperv'/>"),
    device("Shared memory", "plain", "<shmem name='innkeeper-test'><model type='ivshmem-plain'/><size unit='M'>4</size></shmem>"),
    device("Vsock", "virtio", "<vsock model='virtio'><cid auto='yes'/></vsock>"),
    device("IOMMU", "intel", "<iommu model='intel'><driver intremap='on'/></iommu>", "split"),
    device("IOMMU", "virtio", "<iommu model='virtio'/>"),
    device("File system", "9p", "<filesystem type='mount' accessmode='mapped'><source dir='{folder}'/><target dir='share'/>"
           "</filesystem>"),
    device("File system", "virtiofs", "<filesystem type='mount' accessmode='passthrough'><driver type='virtiofs'/><source "
           "dir='{folder}'/><target dir='share'/></filesystem>", SHARED),
    device("Memory", "dimm", "<memory model='dimm'><target><size unit='MiB'>64</size><node>0</node></target></memory>", ROOM),
    device("Memory", "nvdimm", "<memory model='nvdimm'><source><path>{raw}</path></source><target><size unit='MiB'>8</size>"
           "<node>0</node></target></memory>", ROOM),
    device("Memory", "virtio-mem", "<memory model='virtio-mem'><target><size unit='MiB'>64</size><node>0</node><block "
           "unit='KiB'>2048</block><requested unit='MiB'>32</requested></target></memory>", ROOM),
    device("Memory", "virtio-pmem", "<memory model='virtio-pmem' access='shared'><source><path>{raw}</path></source><target>"
           "<size unit='MiB'>8</size></target></memory>", ROOM),
    device("Host device", "usb", "<hostdev mode='subsystem' type='usb'><source startupPolicy='optional'><vendor id='0x1234'/>"
           "<product id='0x5678'/></source></hostdev>"),
    device("Host device", "pci", "<hostdev mode='subsystem' type='pci' managed='yes'><source><address domain='0' bus='0' "
           "slot='0x1f' function='0x7'/></source></hostdev>"),
    device("Hub", "usb", "<hub type='usb'/>"),
    device("Audio", "none", "<audio id='1' type='none'/>"),
    device("Audio", "file", "<audio id='1' type='file' path='{folder}/sound.wav'/>"),
]
