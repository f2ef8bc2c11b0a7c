#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace inn::app {

// One window per user: the second program hands its arguments to the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &socketPath, QObject *parent = nullptr);

    // True when another instance took the arguments; else this one is the first and listens.
    bool handOver(const QStringList &arguments);

Q_SIGNALS:
    void activated(const QStringList &arguments); // a second program was started

private:
    void accept();

    QString m_path;
    QLocalServer m_server;
};

} // namespace inn::app
