"""Writes a libvirt test-driver file with N running domains: nodefile.py N > t500.xml"""
import sys
import uuid

count = int(sys.argv[1])
print("<node><cpu><mhz>2000</mhz><model>x86_64</model><active>16</active><nodes>1</nodes>"
      "<sockets>1</sockets><cores>8</cores><threads>2</threads></cpu><memory>268435456</memory>")
for number in range(count):
    print(f"""<domain type='test'>
  <name>guest-{number}</name>
  <uuid>{uuid.uuid5(uuid.NAMESPACE_URL, f"innkeeper-benchmark-{number}")}</uuid>
  <description>Machine number {number} of the benchmark</description>
  <memory unit='KiB'>2097152</memory>
  <currentMemory unit='KiB'>2097152</currentMemory>
  <vcpu>2</vcpu>
  <os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os>
  <features><acpi/><apic/></features>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='file' device='disk'><driver name='qemu' type='qcow2'/>
      <source file='/var/lib/libvirt/images/guest-{number}.qcow2'/><target dev='vda' bus='virtio'/></disk>
    <disk type='file' device='cdrom'><target dev='sda' bus='sata'/><readonly/></disk>
    <interface type='network'><mac address='52:54:00:00:{number // 256:02x}:{number % 256:02x}'/>
      <source network='default'/><model type='virtio'/></interface>
    <serial type='pty'><target port='0'/></serial>
    <console type='pty'><target type='serial' port='0'/></console>
    <input type='tablet' bus='usb'/>
    <graphics type='vnc' port='-1' autoport='yes'/>
    <video><model type='virtio' heads='1'/></video>
    <memballoon model='virtio'/>
  </devices>
</domain>""")
print("""<network><name>default</name><uuid>7a1f5b0e-6c0c-4a9e-9a55-0d6f3a6d9a10</uuid><forward mode='nat'/>
  <bridge name='virbr0'/><ip address='192.168.122.1' netmask='255.255.255.0'/></network>
</node>""")
