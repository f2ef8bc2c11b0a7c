#pragma once

#include "backend/drivers/qemu/qmp/bytetransport.h"

#include <QPointer>
#include <QProcess>
#include <QStringList>

namespace inn::qemu {

// A program that speaks over its standard input and output, ended with the transport.
class ProcessTransport final : public ByteTransport
{
    Q_OBJECT

public:
    ProcessTransport(QString program, QStringList arguments, QObject *parent = nullptr);
    ~ProcessTransport() override;

    void start() override;
    void send(
        const QByteArray &bytes, const FileDescriptor &descriptor = {}) override; // passes no descriptors
    void close() override;

private:
    void ended(const QString &what);

    QString m_program;
    QStringList m_arguments;
    QPointer<QProcess> m_process; // outlives us until it has ended, then deletes itself
};

} // namespace inn::qemu
