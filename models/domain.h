#pragma once

#include "backend/api/session.h"
#include "backend/stats/history.h"

#include <QObject>

#include <deque>

namespace inn::models {

class Host;
class Task;

// The GUI-thread mirror of one domain. Owned by its Host; valid until the host's domainAboutToBeRemoved().
class Domain : public QObject
{
    Q_OBJECT

public:
    Domain(Host *host, api::DomainInfoPtr info);
    ~Domain() override;

    [[nodiscard]] Host *host() const { return m_host; }
    [[nodiscard]] const api::DomainInfo &info() const { return *m_info; }
    [[nodiscard]] const QUuid &uuid() const { return m_info->uuid; }
    [[nodiscard]] const QString &name() const { return m_info->name; }
    [[nodiscard]] const stats::DomainHistory &history() const { return m_history; }
    [[nodiscard]] const std::deque<api::Event> &events() const { return m_events; } // the last 500
    // Why the action is not possible now; empty when it is. Includes: host not connected, read-only, busy.
    [[nodiscard]] QString whyNot(api::DomainAction action) const;
    // The task that is changing this domain now, or null.
    [[nodiscard]] Task *runningTask() const;

    // Each of these is a task of the host's TaskList: shown with progress, outcome and error. The future is
    // for who started it; it may be ignored.
    QFuture<Result<>> perform(api::DomainAction action);
    QFuture<Result<>> rename(const QString &name);
    QFuture<Result<>> setAutostart(api::Autostart autostart);
    QFuture<Result<>> setDescription(const QString &text);
    // Group ("" is none) and tags, stored in the domain's metadata.
    QFuture<Result<>> setGroupAndTags(const QString &group, const QStringList &tags);
    QFuture<Result<>> redefine(const QByteArray &xml);
    QFuture<Result<>> insertMedium(const QString &imagePath); // into its first CD-ROM drive
    // Where a change belongs as the machine is now: Both when it runs and has a definition.
    [[nodiscard]] api::DeviceScope usualScope() const;
    // `label` names the device in the task: disk “vdb”.
    QFuture<Result<>> attachDevice(const QByteArray &deviceXml, api::DeviceScope scope, const QString &label);
    QFuture<Result<>> detachDevice(const QByteArray &deviceXml, api::DeviceScope scope, const QString &label);
    QFuture<Result<>> updateDevice(const QByteArray &deviceXml, api::DeviceScope scope, const QString &label);
    QFuture<Result<>> setMemory(Bytes memory, api::DeviceScope scope);
    QFuture<Result<>> setMaximumMemory(Bytes memory); // for the next start
    QFuture<Result<>> setVcpus(unsigned count, api::DeviceScope scope);
    // Undefines (forcing off first when running) and deletes the listed volumes or files, each named in the
    // outcome.
    QFuture<Result<>> remove(const QStringList &storageToDelete);

    // Not tasks: quick reads.
    QFuture<Result<QByteArray>> xml(api::XmlView view);
    QFuture<Result<QByteArray>> log(Bytes limit);
    QFuture<Result<QByteArray>> screenshot();
    QFuture<Result<FileDescriptor>> openGraphics(int index);
    QFuture<Result<FileDescriptor>> openConsole(const QString &device);

Q_SIGNALS:
    void changed();
    void historyChanged(); // once per sample
    void eventHappened(const inn::api::Event &event);
    void taskChanged();

private:
    friend class Host;
    void setInfo(api::DomainInfoPtr info);
    void addSample(std::chrono::nanoseconds time, const api::DomainSample &sample);
    void addEvent(const api::Event &event);

    Host *m_host;
    api::DomainInfoPtr m_info;
    stats::DomainHistory m_history;
    std::deque<api::Event> m_events;
};

} // namespace inn::models
