#include "backend/drivers/network/halfdone.h"

#include "backend/base/hostfiles.h"

#include <QDir>
#include <QFile>

namespace inn::network {

namespace {

const QString kEnding = QStringLiteral(".half");

} // namespace

QString HalfDone::path(const QString &network) const
{
    return m_folder + u'/' + network + kEnding;
}

Result<> HalfDone::begin(const QString &network, const QString &bridge) const
{
    return writeFileAtomically(path(network), bridge.toUtf8(), Durability::Fast);
}

void HalfDone::end(const QString &network) const
{
    QFile::remove(path(network));
}

void HalfDone::finish(const std::function<void(const QString &network, const QString &bridge)> &each) const
{
    constexpr qint64 kLongestName = 64;
    const QStringList files = QDir(m_folder).entryList({ u'*' + kEnding }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString network = file.chopped(kEnding.size());
        const auto bridge = HostFiles().read(m_folder + u'/' + file, kLongestName);
        if (bridge && !bridge->isEmpty())
            each(network, QString::fromUtf8(*bridge));
        end(network);
    }
}

} // namespace inn::network
