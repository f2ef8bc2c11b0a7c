#pragma once

#include "backend/base/bytes.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace inn {

inline constexpr qsizetype kImageHeaderBytes = 1
    << 16; // of the begin of an image; what is read stands in there

// What the first bytes of a disk image say it is. They may come from anybody: what does not lie within the
// bytes that are there is not read. Layouts: QEMU's docs/interop/qcow2.txt and qed_spec.txt, ECMA-119 for
// ISO 9660, and the VMDK and VHD specifications.
struct ImageHeader
{
    struct Place
    {
        quint64 offset = 0;
        quint64 size = 0;
        bool operator==(const Place &) const = default;
    };
    // In QCOW2: the length of the name of the image below, a big-endian quint32.
    static constexpr quint64 kBackingSizeAt = 16;

    QString format = QStringLiteral("raw"); // "qcow2", "qed", "vmdk", "vdi", "vhdx", "vpc", "iso", "raw"
    quint32 version = 0; // of "qcow2"; QEMU calls the first one "qcow"
    bool isCut = false; // QCOW2, ISO: the bytes end before the fixed part of the header does
    bool isDamaged = false; // QCOW2, QED: names that cannot be where the header says
    bool isText = false; // VMDK: a description alone, which names the files with the data
    quint64 leastSize = 0; // QCOW2, ISO: a file that is shorter is incomplete

    // QCOW2 only.
    Bytes capacity;
    quint64 clusterSize = 0; // zero: not a possible one
    bool isEncrypted = false;
    bool hasDataFile = false; // the data is in another file

    // QCOW2 and QED: the image below, in the bytes that stand there; empty when there is none.
    QByteArray backingFile;
    QByteArray backingFormat; // may be empty beside a name: not said
    Place backing; // as it is said, even where that is wrong

    Place description; // VMDK: of the text in the image; size zero when it is not in the bytes
    quint32 diskType = 0; // VHD: 2 fixed, 3 dynamic, 4 on another image
};

// `begin` holds the first bytes of the image; kImageHeaderBytes are enough. A fixed VHD has its header at the
// end instead: its last 512 bytes can be read by themselves.
ImageHeader readImageHeader(QByteArrayView begin);

} // namespace inn
