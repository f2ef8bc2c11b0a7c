#pragma once

#include "models/host.h"
#include "models/tasklist.h"

#include <QSettings>

namespace inn::models {

class ConnectionTrial;

// All hosts of the window and the program's task list: the root of the mirrors. Remembers hosts in the
// settings.
class HostList : public QObject
{
    Q_OBJECT

public:
    HostList(const api::DriverRegistry &drivers, std::shared_ptr<api::Authenticator> authenticator,
        QObject *parent = nullptr);
    ~HostList() override;

    // Reads the remembered hosts; `local` is put first when it is not among them. Connects those with
    // autoconnect.
    void load(QSettings &settings, const HostEntry &local);
    void save(QSettings &settings) const;

    // Adds (and connects) a host; an equal URI answers the existing one.
    Host *add(const HostEntry &entry);
    void remove(Host *host); // disconnects; its guests go on
    [[nodiscard]] const std::vector<Host *> &hosts() const { return m_hosts; }
    [[nodiscard]] Host *find(const QUrl &uri) const;
    // For trying an entry before it is added.
    [[nodiscard]] ConnectionTrial *makeTrial(QObject *parent) const;
    [[nodiscard]] TaskList *tasks() { return &m_tasks; }

Q_SIGNALS:
    void aboutToAdd(inn::models::Host *host);
    void added(inn::models::Host *host);
    void aboutToRemove(inn::models::Host *host);
    void removed();
    void entriesChanged(); // save() is due

private:
    Host *append(const HostEntry &entry);

    const api::DriverRegistry &m_drivers;
    std::shared_ptr<api::Authenticator> m_authenticator;
    TaskList m_tasks;
    std::vector<Host *> m_hosts;
};

} // namespace inn::models
