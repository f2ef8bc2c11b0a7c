#pragma once

#include "tests/support/twohosts.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

// Two embedded hosts, “a” and “b”, with a guest that counts on its disk; moved by libvirt's own client.
namespace inn::testing {

struct Answer
{
    int exitCode = -1;
    QString output, problem;
};

class MovingHosts
{
public:
    QString start()
    {
        const QString program = QStringLiteral(INN_BINARY_DIR "/innkeeper");
        if (!QFile::exists(program))
            return QStringLiteral("no program to try: build the target “innkeeper”");
        const QString problem
            = m_hosts.start({ QStringLiteral("a=") + program, QStringLiteral("b=") + program });
        for (const char *host : { "a", "b" })
            m_uris[QLatin1String(host)] = m_hosts.uri(QLatin1String(host));
        return problem;
    }
    [[nodiscard]] const TwoHosts &hosts() const { return m_hosts; }
    // As the guests see it; each host has its own.
    [[nodiscard]] QString image(const QString &name) const { return m_hosts.pool() + u'/' + name; }
    [[nodiscard]] QString outside(const QString &host, const QString &name) const
    {
        return m_hosts.folder() + u'/' + host + QStringLiteral("/pool/") + name;
    }
    [[nodiscard]] QString uri(const QString &host) const { return m_uris.value(host); }

    static Answer run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(90'000)) {
            process.kill();
            process.waitForFinished();
            return { -1, {}, QStringLiteral("it takes too long") };
        }
        return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed() };
    }
    [[nodiscard]] QStringList virshArguments(const QString &host, const QStringList &command) const
    {
        return QStringList { QStringLiteral("-q"), QStringLiteral("-c"), uri(host) } + command;
    }
    Answer virsh(const QString &host, const QStringList &command) const
    {
        return run(QStringLiteral("virsh"), virshArguments(host, command));
    }
    // Everything that was moved before is gone, and the guest runs on “a” with a new disk of that format.
    [[nodiscard]] bool startGuest(
        const QStringList &counter = {}, const QString &format = QStringLiteral("raw"))
    {
        clear();
        const QString raw = outside(QStringLiteral("a"), QStringLiteral("guest.img"));
        if (run(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-counter"), QStringList { raw } + counter)
                .exitCode
            != 0)
            return false;
        QString name = QStringLiteral("guest.img");
        if (format == u"qcow2") {
            name = QStringLiteral("guest.qcow2");
            const QStringList arguments { QStringLiteral("create"), QStringLiteral("-q"),
                QStringLiteral("-f"), format, QStringLiteral("-b"), QStringLiteral("guest.img"),
                QStringLiteral("-F"), QStringLiteral("raw"), outside(QStringLiteral("a"), name) };
            if (run(QStringLiteral("qemu-img"), arguments).exitCode != 0)
                return false;
        }
        QFile document(m_hosts.folder() + QStringLiteral("/guest.xml"));
        if (!document.open(QIODevice::WriteOnly))
            return false;
        document.write(
            "<domain type='qemu'><name>guest</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>"
            "<os><type arch='x86_64' machine='q35'>hvm</type><boot dev='hd'/></os><features><acpi/>"
            "</features><devices><disk type='file' device='disk'><driver name='qemu' type='"
            + format.toUtf8() + "'/><source file='" + image(name).toUtf8()
            + "'/><target dev='vda' bus='virtio'/></disk><serial type='null'/></devices></domain>");
        document.close();
        const Answer created = virsh(QStringLiteral("a"), { QStringLiteral("create"), document.fileName() });
        if (created.exitCode != 0)
            qInfo("%s", qPrintable(created.problem));
        return created.exitCode == 0;
    }
    // The administrator's script of that host for guests; "" is none.
    void setHook(const QString &host, const QByteArray &script) const
    {
        const QString folder = m_hosts.folder() + u'/' + host + QStringLiteral("/root/config/hooks");
        QFile hook(folder + QStringLiteral("/qemu"));
        hook.remove();
        if (script.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(hook.open(QIODevice::WriteOnly));
        hook.write("#!/bin/sh\n" + script + "\n");
        QVERIFY(hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    // Fills the disk behind what the guest uses with what cannot be compressed.
    void fill(const QString &name, qint64 mebibytes)
    {
        QFile file(outside(QStringLiteral("a"), name));
        if (!file.open(QIODevice::ReadWrite))
            return;
        file.seek(64 << 10);
        QByteArray block(1 << 20, Qt::Uninitialized);
        for (qint64 i = 0; i < mebibytes; ++i) {
            QRandomGenerator::global()->fillRange(
                reinterpret_cast<quint32 *>(block.data()), block.size() / qsizetype(sizeof(quint32)));
            file.write(block);
        }
    }
    void clear()
    {
        for (const char *host : { "a", "b" }) {
            virsh(QLatin1String(host), { QStringLiteral("destroy"), QStringLiteral("guest") });
            QDir pool(m_hosts.folder() + u'/' + QLatin1String(host) + QStringLiteral("/pool"));
            for (const QString &file : pool.entryList(QDir::Files))
                pool.remove(file);
        }
    }
    // -1: the disk was never counted on, or holds what it should not.
    [[nodiscard]] qint64 count(const QString &host, const QString &name = QStringLiteral("guest.img")) const
    {
        const Answer answer = run(QStringLiteral(INN_SOURCE_DIR "/tests/support/make-counter"),
            { QStringLiteral("--read"), outside(host, name) });
        return answer.output.endsWith(QStringLiteral(" right"))
            ? answer.output.section(u' ', 0, 0).toLongLong()
            : -1;
    }
    [[nodiscard]] QString state(const QString &host) const
    {
        return virsh(host, { QStringLiteral("domstate"), QStringLiteral("guest") }).output;
    }
    [[nodiscard]] QStringList moveArguments(const QStringList &options) const
    {
        return virshArguments(QStringLiteral("a"),
            QStringList { QStringLiteral("migrate"), QStringLiteral("--live"), QStringLiteral("guest"),
                uri(QStringLiteral("b")), QStringLiteral("--migrateuri"), QStringLiteral("tcp://b") }
                + options);
    }
    [[nodiscard]] Answer move(const QStringList &options) const
    {
        return run(QStringLiteral("virsh"), moveArguments(options));
    }
    // A move that takes half a minute, of whose disk some is there already.
    void beginSlowCopy(QProcess &move)
    {
        const QString host = QStringLiteral("a");
        QVERIFY(startGuest({ QStringLiteral("--size"), QStringLiteral("32") }));
        fill(QStringLiteral("guest.img"), 12);
        move.start(QStringLiteral("virsh"),
            moveArguments({ QStringLiteral("--copy-storage-all"), QStringLiteral("--bandwidth"),
                QStringLiteral("1") }));
        QVERIFY(move.waitForStarted());
        const QStringList ask { QStringLiteral("domjobinfo"), QStringLiteral("guest"),
            QStringLiteral("--rawstats") };
        const QRegularExpression some(QStringLiteral("disk_processed: *[1-9]"));
        QTRY_VERIFY(virsh(host, ask).output.contains(some));
    }

private:
    TwoHosts m_hosts;
    QHash<QString, QString> m_uris;
};

} // namespace inn::testing
