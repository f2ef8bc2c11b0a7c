#pragma once

#include "backend/config/domain/domainconfig.h"
#include "backend/config/domain/storagesource.h"

#include <optional>
#include <vector>

namespace inn::qemu {

struct RunningGuest;

// The images of a disk as a list, the disk's own first: what jobs on them change.
struct ChainElement
{
    std::optional<QString> type, format;
    std::optional<unsigned> index; // of its nodes, while the guest runs
    std::optional<Bytes> metadataCache;
    config::DiskSourceConfig source;

    [[nodiscard]] QString path() const; // of what lies on this host; else ""
    // For people, and as "backing-file" of an image: the path, or an address of the network.
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString formatWord() const { return format.value_or(QStringLiteral("raw")); }
};
struct ImageChain
{
    std::vector<ChainElement> images;
    bool ends = false; // it is known that nothing is below the last

    [[nodiscard]] int positionOf(unsigned index) const; // -1: none has it
    // "vda[3]" or the path of an image; -1: there is none.
    [[nodiscard]] int find(const QString &name) const;
};
ImageChain chainOf(const config::DiskConfig &disk);
void setChain(config::DiskConfig &disk, const ImageChain &chain);
// Where the data is, whatever number its nodes have.
bool isSameSource(const std::optional<config::DiskSourceConfig> &left,
    const std::optional<config::DiskSourceConfig> &right);
bool isSamePlace(const ChainElement &left, const ChainElement &right);

// What an image says of the one below.
struct BackingReference
{
    QString name; // as it stands there, perhaps relative; empty: none
    QString format; // empty: not said
};
// Errors: Io; InvalidConfig, the header is damaged. Nothing for formats whose headers are not read here.
Result<std::optional<BackingReference>> readBackingReference(const QString &path, const QString &format);
// Looks into the images for what the document does not say of those below, as far as they lie on this host.
// Errors: one is missing, or does not say what format the one below has.
Result<> completeChain(config::DiskConfig &disk);

// Numbers for the nodes of all images of the disk, the top one's given.
void numberImages(config::DiskConfig &disk, int top, int *lastUsed);
void forgetNumbers(config::DiskConfig &disk);
// One that no node of the guest has or had.
int takeBlockIndex(RunningGuest &guest);
QString storageNodeName(int index);
// What QEMU is told to forget once an image is out of use, in this order.
QStringList nodesOfImage(const ChainElement &image);

} // namespace inn::qemu
