#pragma once

#include "backend/drivers/libvirt/libvirtdriver.h"
#include "models/domain.h"
#include "models/hostlist.h"
#include "tests/support/twohosts.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

// Hosts that something happens to, seen through the window's models.
namespace inn::tests {

using namespace inn::models;
using namespace Qt::StringLiterals;

constexpr int kPatience = 60'000; // ms; a silent host is given up after 15 to 20 s

// The longest time in which the event loop of this thread did nothing.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_last.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
            [this] { m_longest = std::max(m_longest, m_last.restart()); });
        m_timer.start(10);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

inline bool writeFile(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class FaultyHosts : public QObject
{
protected:
    testing::TwoHosts m_hosts;
    api::DriverRegistry m_drivers;
    std::unique_ptr<HostList> m_list;

    QString file(const char *name) const { return m_hosts.folder() + u'/' + QString::fromLatin1(name); }
    Host *connectTo(const QString &uri)
    {
        HostEntry entry;
        entry.uri = QUrl(uri);
        return m_list->add(entry);
    }
    static QString problem(const Host *host)
    {
        return host->lastError() ? host->lastError()->fullText() : QString();
    }
    void order(const QString &name, const QStringList &command) const { Q_UNUSED(m_hosts.run(name, command)) }
    void define(const QString &name, const QString &guest)
    {
        QVERIFY(writeFile(file("guest.xml"),
            u"<domain type='qemu'><name>%1</name><memory unit='MiB'>64</memory><os><type arch='x86_64'>"
            "hvm</type></os></domain>"_s.arg(guest)
                .toUtf8()));
        order(name, { u"virsh"_s, u"define"_s, file("guest.xml") });
    }
    void restartDaemon(const QString &name)
    {
        m_hosts.signal(name, u"KILL"_s);
        const QString ended = u"while kill -0 $(cat %1/daemon.pid) 2>/dev/null; do sleep 0.05; done"_s.arg(
            file(name.toLatin1().constData()));
        order(name, { u"timeout"_s, u"10"_s, u"sh"_s, u"-c"_s, ended });
        m_hosts.restart(name);
    }
    // False, with the reason printed, when hosts cannot run here.
    bool startHosts()
    {
        const QString obstacle = m_hosts.start({ u"a"_s, u"b"_s });
        if (!m_hosts.isReady()) {
            qInfo("%s", qPrintable(obstacle));
            return false;
        }
        m_drivers.add(std::make_unique<libvirt::LibvirtDriver>());
        return m_hosts.enterNetwork();
    }
    void newList() { m_list = std::make_unique<HostList>(m_drivers, nullptr); }
};

} // namespace inn::tests
