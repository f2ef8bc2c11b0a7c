#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

// A machine in a folder or tar archive of our own layout; docs/exchange.md describes it.
namespace inn::transfer {

inline const QString kManifestName = QStringLiteral("manifest.json");
inline const QString kDocumentName = QStringLiteral("machine.xml");
inline const QString kSumsName = QStringLiteral("SHA256SUMS");

struct PackageDisk
{
    QString target; // "vda"
    QString file; // in the archive
    QString format; // "raw", "qcow2"
    Bytes capacity; // as the guest sees it
    bool operator==(const PackageDisk &) const = default;
};

struct Package
{
    QString name;
    std::vector<PackageDisk> disks;
    QString nvram; // file with the firmware's settings; "" is none
    QString tpm = {}; // file with what the emulated TPM keeps; "" is none
    bool operator==(const Package &) const = default;
};

QByteArray writeManifest(const Package &package);
Result<Package> readManifest(const QByteArray &json);

// Checksums by file, as sha256sum(1) or an OVF's list ("SHA256(disk.vmdk)= 12ab…") writes them. The letters'
// number tells SHA-1 from SHA-256. Errors: InvalidConfig.
Result<QHash<QString, QByteArray>> readSums(const QByteArray &text);

} // namespace inn::transfer
