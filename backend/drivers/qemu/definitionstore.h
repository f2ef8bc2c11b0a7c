#pragma once

#include "backend/api/types.h"
#include "backend/base/result.h"
#include "backend/drivers/qemu/roots.h"

#include <vector>

namespace inn::qemu {

// The documents of the persistent domains: NAME.xml each, written completely or not at all, and on disk
// before success is told. What a crash left half done is put right at the next load; a file that cannot be
// read is left alone.
class DefinitionStore
{
public:
    struct Stored
    {
        QString fileName; // without ".xml": the domain's name
        QByteArray xml;
    };
    struct Broken
    {
        QString path;
        QString problem; // one sentence
    };
    struct Loaded
    {
        std::vector<Stored> definitions;
        std::vector<Broken> broken;
    };

    explicit DefinitionStore(Roots roots)
        : m_roots(std::move(roots))
    {
    }
    [[nodiscard]] Loaded load() const;
    [[nodiscard]] QString path(const QString &name) const;
    Result<> save(const QString &name, const QByteArray &xml) const;
    Result<> remove(const QString &name) const;
    // First the file moves, then it gets its new content: a crash between leaves one file that still has the
    // old name inside, and repairName() moves it back.
    Result<> rename(const QString &from, const QString &to, const QByteArray &xml) const;
    // Moves a file to the name that is in its document. Errors: AlreadyExists.
    Result<> repairName(const QString &fileName, const QString &name) const;

    [[nodiscard]] bool isAutostart(const QUuid &uuid) const;
    Result<> setAutostart(const QUuid &uuid, api::Autostart autostart) const;

private:
    [[nodiscard]] QString autostartPath(const QUuid &uuid) const;
    Roots m_roots;
};

} // namespace inn::qemu
