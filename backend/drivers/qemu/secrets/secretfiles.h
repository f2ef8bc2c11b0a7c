#pragma once

#include "backend/base/result.h"

#include <QStringList>
#include <QUuid>

#include <optional>
#include <vector>

namespace inn::qemu {

// The secrets of a host on disk, laid out as libvirt has them: UUID.xml and, once there is a value,
// UUID.base64, in a folder that is the owner's alone. Written whole or not at all.
class SecretFiles
{
public:
    struct Stored
    {
        QString fileName; // without ".xml"
        QByteArray xml;
        std::optional<QByteArray> value;
    };

    explicit SecretFiles(QString folder)
        : m_folder(std::move(folder))
    {
    }
    // What cannot be read is left alone and told as one sentence each.
    [[nodiscard]] std::vector<Stored> load(QStringList &problems) const;
    Result<> saveDocument(const QUuid &secret, const QByteArray &xml) const;
    Result<> saveValue(const QUuid &secret, const QByteArray &value) const;
    Result<> removeValue(const QUuid &secret) const;
    Result<> remove(const QUuid &secret) const; // both

private:
    [[nodiscard]] QString path(const QUuid &secret, const char *suffix) const;

    QString m_folder;
};

// Overwrites the bytes before they are given back.
void forget(QByteArray &value);

} // namespace inn::qemu
