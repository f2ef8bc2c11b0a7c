#pragma once

#include "models/host.h"

#include <QHash>

namespace inn::models {

class HostList;

// What was last known of the guests of hosts, in a folder of files, so that a host that cannot be reached
// shows its guests (greyed) also after a restart. Bounded, and without anything that was typed or that a
// guest told: names, states, sizes, groups and tags. Files are read and written in other threads.
class HostCache : public QObject
{
    Q_OBJECT

public:
    HostCache(HostList &hosts, QString folder, QObject *parent = nullptr);
    ~HostCache() override; // writes what is not written yet

    // For those hosts that are not here: the others are open at once anyway.
    [[nodiscard]] static bool isWorthIt(const QUrl &uri);
    [[nodiscard]] static QByteArray pack(const Host &host);
    [[nodiscard]] static std::vector<api::DomainInfoPtr> unpack(const QByteArray &content);

private:
    void watch(Host *host);
    void forget(Host *host);
    void load(Host *host);
    void save(Host *host);
    void changed(Host *host);
    [[nodiscard]] QString fileOf(const QUrl &uri) const;

    QString m_folder;
    QHash<Host *, QTimer *> m_due; // running: there is something to write
};

} // namespace inn::models
