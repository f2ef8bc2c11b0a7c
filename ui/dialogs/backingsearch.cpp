#include "ui/dialogs/backingsearch.h"

#include "models/domain.h"
#include "models/host.h"

#include <algorithm>

namespace inn::ui {

namespace {

constexpr int kDeepest = 200; // images on top of each other; QEMU itself gives up before

} // namespace

BackingSearch::BackingSearch(
    models::Host *host, QStringList images, const std::vector<models::Domain *> &except, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_images(std::move(images))
{
    for (const models::Domain *domain : host->domains()) {
        if (std::find(except.begin(), except.end(), domain) != except.end())
            continue;
        for (const QString &path : domain->info().disks) {
            if (path.startsWith(u'/'))
                m_disks.push_back({ domain->name(), path });
        }
    }
}

void BackingSearch::start()
{
    // Nothing follows on its end: when the dialog goes, it ends without a word.
    search();
}

QFuture<Result<>> BackingSearch::search()
{
    for (std::size_t index = 0; index < m_disks.size(); ++index) {
        const Disk disk = m_disks[index];
        QString path = disk.path;
        for (int depth = 0; depth < kDeepest; ++depth) {
            const auto backing = co_await backingOf(path);
            if (!backing || backing->isEmpty())
                break;
            path = *backing;
            if (m_images.contains(path))
                Q_EMIT found(path, disk.machine);
        }
        m_done = index + 1;
        Q_EMIT progressed();
    }
    co_return Result<>();
}

QFuture<Result<QString>> BackingSearch::backingOf(QString path)
{
    if (const auto known = m_backing.constFind(path); known != m_backing.constEnd())
        co_return Result<QString>(*known);
    if (!m_host)
        co_return Error { ErrorCode::Cancelled, QString() };
    const auto inspect = [path](api::Connection &connection) -> QFuture<Result<api::ImageInfo>> {
        if (!connection.storage())
            return ready<api::ImageInfo>(Error { ErrorCode::Unsupported, QString() });
        return connection.storage()->inspectImage(path);
    };
    const auto image = co_await m_host->call(inspect);
    // One that cannot be read builds on nothing that could be found out.
    const QString backing = image ? image->backingPath : QString();
    m_backing.insert(path, backing);
    co_return Result<QString>(backing);
}

} // namespace inn::ui
