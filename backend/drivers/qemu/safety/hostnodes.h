#pragma once

#include "backend/config/domain/domainconfig.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

// Which files and devices of this computer an emulator opens.
namespace inn::qemu {

// One image, by the node of its format (or of its data, where it has no format node).
struct ImageNode
{
    QString path;
    QString node;
    QString storage; // the node of its data
    bool isWritten = false;
    bool mayHaveBacking = false; // its own header says what else is opened
    bool operator==(const ImageNode &) const = default;
};

// Of all "-blockdev" arguments together.
std::vector<ImageNode> imagesIn(const QStringList &arguments);
// Of descriptions of block nodes, in their order.
std::vector<ImageNode> imagesOf(const std::vector<QJsonObject> &nodes);
// What a qcow2 image names as its backing file, and what that names, as far as headers say that they are
// qcow2: bounded, and nothing is guessed.
QStringList backingFiles(const QString &path);

// Devices below /dev, without disks.
QStringList hostDevices(const config::DomainConfig &domain);
// Of one -device or device_add.
QStringList hostDevices(const QJsonObject &device);
// Kernel, initrd and what else is only read.
QStringList bootFiles(const config::DomainConfig &domain);
// What the host's side of ports and channels writes to.
QStringList writtenFiles(const config::DomainConfig &domain);

} // namespace inn::qemu
