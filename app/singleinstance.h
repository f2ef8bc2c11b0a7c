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
    enum class Outcome {
        First, // this is the first one; it listens
        HandedOver, // the first one took the arguments
        NoAnswer // there is a first one, but it hangs
    };
    explicit SingleInstance(const QString &socketPath, QObject *parent = nullptr);

    Outcome handOver(const QStringList &arguments);
    // Listens unless another one does; nothing is handed over.
    void listenIfFirst();

Q_SIGNALS:
    void activated(const QStringList &arguments); // a second program was started

private:
    void listen();
    void accept();
    void read(QLocalSocket *second);

    QString m_path;
    QLocalServer m_server;
};

} // namespace inn::app
