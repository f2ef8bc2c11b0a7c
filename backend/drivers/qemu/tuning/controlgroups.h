#pragma once

#include "backend/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>

// The kernel's control groups as this computer has them: one hierarchy for all (version 2), or one for each
// controller (version 1), or some of both.
namespace inn::qemu {

enum class Controller { Cpu, CpuSet, Memory, Blkio };

class ControlGroups
{
public:
    using Write = std::function<Result<>(const QString &path, const QByteArray &text)>;
    // From the list of mounts of this process; everything lies below the root given, so that it can be tried
    // on a made-up one.
    explicit ControlGroups(QString root = {}, Write write = writeFile);

    // There is one, and this process may make groups of it.
    [[nodiscard]] bool has(Controller controller) const { return m_mounts.contains(controller); }
    [[nodiscard]] bool isUnified(Controller controller) const;
    // The folder of a group; `path` begins with a slash.
    [[nodiscard]] QString folder(Controller controller, const QString &path) const;
    [[nodiscard]] Result<> write(const QString &path, const QByteArray &text) const
    {
        return m_write(path, text);
    }

    static QString name(Controller controller); // "cpu"
    // An existing file, in one write. Errors: NotFound, InvalidConfig (the kernel refuses the value), Io.
    static Result<> writeFile(const QString &path, const QByteArray &text);

private:
    struct Mount
    {
        QString folder;
        bool unified = false;
    };
    void learn(const QByteArray &line);

    QString m_root;
    Write m_write;
    std::map<Controller, Mount> m_mounts;
};

} // namespace inn::qemu
