#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <utility>

namespace inn::testing {

// A libvirtd of our own, gone with this object.
class PrivateLibvirtd
{
public:
    // Empty when it runs, else why not.
    QString start()
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(
            QStringLiteral(INN_SOURCE_DIR "/tests/support/private-libvirtd"), { m_folder.path() });
        while (m_process.state() != QProcess::NotRunning) {
            if (m_process.canReadLine()) {
                const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
                if (!line.startsWith(QLatin1String("ready ")))
                    return line;
                m_socket = line.section(QLatin1Char(' '), 1);
                return {};
            }
            if (!m_process.waitForReadyRead(40'000))
                break;
        }
        m_process.waitForFinished(1000);
        return QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    }
    // For tests that need it only here and there: starts at the first call; false, with the reason printed,
    // when it cannot run.
    bool isThere()
    {
        if (!std::exchange(m_tried, true)) {
            const QString problem = start();
            if (!problem.isEmpty())
                qInfo("%s", qPrintable(problem));
        }
        return !m_socket.isEmpty();
    }
    ~PrivateLibvirtd()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }
    void order(const char *word)
    {
        m_process.write(QByteArray(word) + '\n');
        m_process.waitForBytesWritten(1000);
    }
    [[nodiscard]] QString uri() const
    {
        return QStringLiteral("qemu+unix:///system?socket=%1").arg(m_socket);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder { QStringLiteral("/tmp/inn-libvirtd-XXXXXX") };
    QProcess m_process;
    QString m_socket;
    bool m_tried = false;
};

} // namespace inn::testing
