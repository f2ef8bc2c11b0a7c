#include "backend/drivers/qemu/capabilities/processtransport.h"

#include <csignal>
#include <sys/prctl.h>

namespace inn::qemu {

ProcessTransport::ProcessTransport(QString program, QStringList arguments, QObject *parent)
    : ByteTransport(parent)
    , m_program(std::move(program))
    , m_arguments(std::move(arguments))
{
}

ProcessTransport::~ProcessTransport()
{
    close();
}

void ProcessTransport::start()
{
    m_process = new QProcess; // deletes itself, see close()
    QProcessEnvironment environment;
    const auto inherited = QProcessEnvironment::systemEnvironment();
    for (const QString &name : { QStringLiteral("PATH"), QStringLiteral("HOME"), QStringLiteral("TMPDIR") })
        environment.insert(name, inherited.value(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_process->setProcessEnvironment(environment);
    connect(m_process, &QProcess::started, this, &ByteTransport::opened);
    connect(m_process, &QProcess::readyReadStandardOutput, this,
        [this] { Q_EMIT received(m_process->readAllStandardOutput()); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended(m_process->errorString());
    });
    connect(m_process, &QProcess::finished, this,
        [this] { ended(QString::fromLocal8Bit(m_process->readAllStandardError().left(4096))); });
    // An emulator without a machine is of use to nobody else: it ends with us, however we end.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(m_program, m_arguments, QIODevice::ReadWrite);
}

void ProcessTransport::send(const QByteArray &bytes, const FileDescriptor & /*descriptor*/)
{
    if (m_process)
        m_process->write(bytes);
}

void ProcessTransport::close()
{
    if (!m_process)
        return;
    QProcess *process = m_process;
    m_process.clear();
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void ProcessTransport::ended(const QString &what)
{
    close();
    Q_EMIT closed(
        Error { ErrorCode::Io, tr("The program “%1” ended unexpectedly.").arg(m_program), what.trimmed() });
}

} // namespace inn::qemu
