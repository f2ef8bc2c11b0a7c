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
    goOn();
}

void BackingSearch::goOn()
{
    while (m_done < m_disks.size()) {
        const Disk &disk = m_disks[m_done];
        QString path = disk.path;
        QStringList below;
        while (!path.isEmpty() && below.size() < kDeepest) {
            const auto backing = m_backing.constFind(path);
            if (backing == m_backing.constEnd()) {
                ask(path);
                return;
            }
            path = *backing;
            below.append(path);
        }
        for (const QString &image : std::as_const(below)) {
            if (m_images.contains(image))
                Q_EMIT found(image, disk.machine);
        }
        ++m_done;
        Q_EMIT progressed();
    }
}

void BackingSearch::ask(const QString &path)
{
    // One that cannot be read builds on nothing that could be found out.
    const auto take = [this, path](const Result<api::ImageInfo> &image) {
        m_backing.insert(path, image ? image->backingPath : QString());
        goOn();
    };
    if (!m_host) {
        take(Error { ErrorCode::Cancelled, QString() });
        return;
    }
    m_host
        ->call([path](api::Connection &connection) -> QFuture<Result<api::ImageInfo>> {
            if (!connection.storage())
                return ready<api::ImageInfo>(Error { ErrorCode::Unsupported, QString() });
            return connection.storage()->inspectImage(path);
        })
        .then(this, take);
}

} // namespace inn::ui
