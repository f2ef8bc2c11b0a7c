#pragma once

#include "backend/base/result.h"
#include "backend/xml/issue.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>

// The beginning of a file that keeps a guest's memory and devices (“virsh save”), as libvirt writes it: a
// header, the guest's document, a cookie with its exact processor, and room to edit them. What the emulator
// wrote comes behind.
namespace inn::config {

struct DomainConfig;

enum class SaveCompression { Raw = 0, Gzip = 1, Bzip2 = 2, Xz = 3, Lzop = 4 };
enum class SaveState {
    Partial, // it was being written, or writing it failed
    Complete,
};

struct SaveImage
{
    SaveState state = SaveState::Complete;
    bool wasRunning = true;
    SaveCompression compression = SaveCompression::Raw;
    QByteArray domain; // XML
    QByteArray cookie; // XML; empty: there is none
    qint64 dataOffset = 0; // where the emulator's data begins

    static constexpr qsizetype kHeaderSize = 92;
    // More than libvirt or we ever write; hostile files say any length.
    static constexpr qsizetype kMostText = 16 * 1024 * 1024;
};

// Of the image's beginning; the position afterwards is that of the emulator's data. A Protocol error: it is
// none, or it is damaged. Images of hosts with the other byte order are read too.
Result<SaveImage> readSaveImage(QIODevice &device);
// Header, document and cookie with room behind them. `length` keeps the length of an image whose beginning is
// replaced (its dataOffset); NoSpace if they do not fit.
Result<QByteArray> writeSaveImage(const SaveImage &image, qint64 length = 0);

// The document inside is completed as any other, but keeps the memory that the guest has; and it must say
// more than any guest's: whatever libvirt would make up where it is absent would differ from the guest that
// is going to continue.
void applySavedDomainDefaults(DomainConfig &domain);
void checkSavedDomain(const DomainConfig &domain, xml::Issues &issues);

} // namespace inn::config
