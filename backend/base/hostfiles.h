#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QString>

namespace inn {

// Small files of the host (/sys, /proc, /etc) below a root prefix, so that tests can bring a host of their
// own.
class HostFiles
{
public:
    explicit HostFiles(QString root = {})
        : m_root(std::move(root))
    {
    }
    // The real path of `path` (absolute) below the root.
    [[nodiscard]] QString path(const QString &path) const { return m_root + path; }
    // Whole content, at most `limit` bytes. Errors: NotFound, Denied, Io.
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 limit = 4 << 20) const;
    [[nodiscard]] bool exists(const QString &path) const;
    [[nodiscard]] QStringList list(const QString &folder) const; // names, sorted

private:
    QString m_root;
};

enum class Durability { Durable, Fast };

// Writes the whole file or nothing: temporary beside it, write, fsync, rename, fsync of the folder. Durable
// unless told.
Result<> writeFileAtomically(const QString &path, const QByteArray &content,
    Durability durability = Durability::Durable, int mode = 0600);
// Removes the file and syncs its folder; absent is success.
Result<> removeFileDurably(const QString &path);
// Creates the folder and its parents with `mode` for new ones. Errors: Denied, Io.
Result<> ensureFolder(const QString &path, int mode = 0700);
// An errno as an Error with the right code.
Error systemError(int errnoValue, const QString &message);

} // namespace inn
