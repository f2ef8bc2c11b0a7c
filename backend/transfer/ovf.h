#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"
#include "backend/config/domain/domainconfig.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

// Machines as OVF 1.x tells of them, in the dialects of VMware and VirtualBox. What is read is hostile: sizes
// and counts are bounded, names of files are checked.
namespace inn::transfer {

struct OvfDisk
{
    QString file; // name in the archive; "" is an empty disk
    quint64 fileSize = 0; // as announced; 0: not told
    QStringList pieces; // files that it is cut into; empty: it is one
    bool isGzip = false;
    QString format; // "vmdk", "vpc", "qcow2", "raw"
    Bytes capacity, populated;
    QString bus; // "ide", "sata", "scsi", "virtio"
    QString controller; // of SCSI: libvirt's model
    int unit = 0;
    bool operator==(const OvfDisk &) const = default;
};

struct OvfInterface
{
    QString network, model, mac; // model: libvirt's; mac may be empty
    bool operator==(const OvfInterface &) const = default;
};

struct OvfMachine
{
    QString name, annotation, system; // system: what the guest is said to be
    unsigned cpus = 1;
    Bytes memory = Bytes::mib(512);
    bool efi = false, secureBoot = false, sound = false, usb = false;
    int cdDrives = 0;
    bool floppy = false;
    QStringList cdFiles; // discs that are in the archive, ignored
    QStringList networks;
    std::vector<OvfDisk> disks;
    std::vector<OvfInterface> interfaces;
    QStringList notes; // what could not be taken over, sentences
    bool operator==(const OvfMachine &) const = default;
};

// Errors: InvalidConfig with the reason.
Result<OvfMachine> readOvf(const QByteArray &xml);
// A domain document for it; disk i is called ovfTarget(machine, i) and its file is a place holder.
QByteArray domainOf(const OvfMachine &machine);
QString ovfTarget(const OvfMachine &machine, size_t disk);

struct OvfFile
{
    QString target; // of the machine's disk
    QString name; // in the archive
    Bytes size, capacity;
};
QByteArray writeOvf(const config::DomainConfig &domain, const std::vector<OvfFile> &files);
// "SHA256(name)= 12ab…"
QByteArray ovfSumLine(const QString &name, const QByteArray &bytes);
Result<QByteArray> ovfSumLineOf(const QString &path, const QString &name);

} // namespace inn::transfer
