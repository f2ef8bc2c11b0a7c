#pragma once

#include "backend/base/bytes.h"
#include "backend/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

class QXmlStreamReader;

namespace inn::config {

// What lists show of a domain document, read in one cheap pass without building a tree. For anything that is
// edited or written back use readDomain().
struct DomainSummary
{
    QUuid uuid; // null when the document has none
    QString name;
    int id = -1;
    QString title;
    QString description;
    unsigned vcpus = 1; // the maximum
    unsigned currentVcpus = 1;
    bool hasMemory = false;
    Bytes maximumMemory;
    Bytes currentMemory;
    QString virtType; // domain/@type
    QString osType; // "hvm", "exe"…; empty when the document says none
    QString architecture;
    QString osId; // libosinfo's, from the metadata
    QString group; // from our metadata
    QStringList tags;
    QStringList graphics; // types in document order
    QStringList serials; // aliases, or "serial0"…, "console0"… in document order
    QStringList disks; // writable sources: paths or "pool/volume"
    QStringList blockTargets; // "vda" of every disk
    QStringList interfaces; // host device, or the MAC where there is none
    // libvirt's test driver's own elements; -1, false, false outside its node files.
    int testRunState = -1;
    bool testTransient = false;
    bool testManagedSave = false;

    bool operator==(const DomainSummary &) const = default;
};

// Errors: InvalidConfig when the text is not well-formed or its root is not <domain>.
Result<DomainSummary> readDomainSummary(const QByteArray &xml);
// The same for a reader that stands at the start of a <domain>; leaves it at its end. The reader tells
// errors.
DomainSummary readDomainSummary(QXmlStreamReader &reader);
// "1.5", "GiB" as bytes; the unit may be empty (KiB, as for memory). Zero when it is no size.
Bytes scaledSize(QStringView number, QStringView unit, Bytes defaultUnit = Bytes::kib(1));

} // namespace inn::config
