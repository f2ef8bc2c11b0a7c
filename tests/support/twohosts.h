#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>

namespace inn::testing {

// Hosts of tests/support/twohosts, gone with this object (and with this process, however that ends).
class TwoHosts
{
public:
    // Empty when they run, else why not. `arguments`: "a", "b=/path/of/innkeeper", "--shared"…
    QString start(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(program(), QStringList { QStringLiteral("hold"), m_folder.path() } + arguments);
        while (m_process.state() != QProcess::NotRunning) {
            if (m_process.canReadLine()) {
                m_isReady = m_process.readLine().trimmed() == "ready";
                return {};
            }
            if (!m_process.waitForReadyRead(90'000))
                break;
        }
        m_process.waitForFinished(1000);
        return QStringLiteral("no hosts to try: ")
            + QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    }
    ~TwoHosts()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(30'000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString pool() const { return m_folder.filePath(QStringLiteral("pool")); }
    // `way`: "unix", "tcp", "tls" or "ssh".
    [[nodiscard]] QString uri(const QString &host, const QString &way = QStringLiteral("unix")) const
    {
        return QString::fromUtf8(output({ QStringLiteral("uri"), folder(), host, way }));
    }
    QByteArray run(const QString &host, const QStringList &command) const
    {
        return output(QStringList { QStringLiteral("exec"), folder(), host } + command);
    }
    void signal(const QString &host, const QString &name) const
    {
        output({ QStringLiteral("signal"), folder(), host, name });
    }
    void restart(const QString &host) const { output({ QStringLiteral("restart"), folder(), host }); }
    void cut(const QString &host) const { output({ QStringLiteral("cut"), folder(), host }); }
    void mend(const QString &host) const { output({ QStringLiteral("mend"), folder(), host }); }
    // This thread, and those that it starts from now on, see the network between the hosts.
    [[nodiscard]] bool enterNetwork() const
    {
        const QByteArray pid = output({ QStringLiteral("pid"), folder(), QStringLiteral("net") });
        const int network = ::open(("/proc/" + pid + "/ns/net").constData(), O_RDONLY | O_CLOEXEC);
        const bool isThere = network >= 0 && ::setns(network, CLONE_NEWNET) == 0;
        ::close(network);
        return isThere;
    }

private:
    static QString program() { return QStringLiteral(INN_SOURCE_DIR "/tests/support/twohosts"); }
    static QByteArray output(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(program(), arguments);
        process.waitForFinished(60'000);
        return process.readAllStandardOutput().trimmed();
    }

    QTemporaryDir m_folder { QStringLiteral("/tmp/inn-hosts-XXXXXX") };
    QProcess m_process;
    bool m_isReady = false;
};

} // namespace inn::testing
