#include "backend/drivers/libvirt/libvirtdriver.h"

#include "backend/drivers/libvirt/libvirtconnection.h"

#include <QStringList>
#include <QThread>

namespace inn::libvirt {

namespace {

using Opened = std::shared_ptr<api::Connection>;

// Holds a connection while it opens, in the backend thread and no longer than that runs.
class Opener : public QObject
{
public:
    explicit Opener(const QUrl &uri)
        : m_connection(std::make_shared<LibvirtConnection>(uri))
    {
        connect(QThread::currentThread(), &QThread::finished, this, &QObject::deleteLater);
    }
    [[nodiscard]] TaskScope &taskScope() { return m_tasks; }

    QFuture<Result<Opened>> run(api::OpenRequest request)
    {
        auto opened = co_await m_connection->open(request);
        deleteLater();
        if (!opened)
            co_return opened.error();
        co_return Opened(std::move(m_connection));
    }

private:
    std::shared_ptr<LibvirtConnection> m_connection;
    TaskScope m_tasks;
};

} // namespace

bool LibvirtDriver::claims(const QUrl &uri) const
{
    static const QStringList kSchemes { QStringLiteral("qemu"), QStringLiteral("lxc"), QStringLiteral("xen"),
        QStringLiteral("esx"), QStringLiteral("gsx"), QStringLiteral("vpx"), QStringLiteral("vbox"),
        QStringLiteral("bhyve"), QStringLiteral("ch"), QStringLiteral("vz"), QStringLiteral("parallels"),
        QStringLiteral("hyperv"), QStringLiteral("openvz"), QStringLiteral("vmwareplayer"),
        QStringLiteral("vmwarews"), QStringLiteral("vmwarefusion"), QStringLiteral("remote"),
        QStringLiteral("libvirt-test") };
    const QString scheme = uri.scheme();
    const QString hypervisor = scheme.section(QLatin1Char('+'), 0, 0);
    if (hypervisor == u"test")
        return scheme.contains(QLatin1Char('+')) || !uri.host().isEmpty();
    return kSchemes.contains(hypervisor);
}

QFuture<Result<Opened>> LibvirtDriver::open(api::OpenRequest request)
{
    auto *opener = new Opener(request.uri); // deletes itself
    return opener->run(request);
}

} // namespace inn::libvirt
