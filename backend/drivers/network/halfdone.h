#pragma once

#include "backend/base/result.h"

#include <QString>

#include <functional>

namespace inn::network {

// Notes of networks that are being started or stopped, with the bridge that is made or removed for them: what
// a program that was killed in between has left is found by them.
class HalfDone
{
public:
    explicit HalfDone(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<> begin(const QString &network, const QString &bridge) const;
    void end(const QString &network) const;
    // Tells of each and forgets it.
    void finish(const std::function<void(const QString &network, const QString &bridge)> &each) const;

private:
    [[nodiscard]] QString path(const QString &network) const;

    QString m_folder;
};

} // namespace inn::network
