#pragma once

#include "ui/domain/tuning/tuningpanel.h"

class QComboBox;

namespace inn::ui {

// How much of the host's processors the machine gets, and which of them.
class CpuTuningPanel final : public TuningPanel
{
    Q_OBJECT

public:
    explicit CpuTuningPanel(models::Domain *domain, QWidget *parent = nullptr);

private:
    void addLimits();
    void addPins();
    void addIoThreads();
    void ioThreadsRead(const api::TypedParameters &values);
    void addIoThread();
    void removeIoThread();

    QPushButton *m_addThread, *m_removeThread;
    QComboBox *m_threads;
    std::vector<unsigned> m_numbers; // of the I/O threads
};

// How much of the host's memory the machine may use, and of which NUMA nodes.
class MemoryTuningPanel final : public TuningPanel
{
    Q_OBJECT

public:
    explicit MemoryTuningPanel(models::Domain *domain, QWidget *parent = nullptr);
};

// What goes through one disk at most.
class DiskLimitsPanel final : public TuningPanel
{
    Q_OBJECT

public:
    DiskLimitsPanel(models::Domain *domain, const QString &target, QWidget *parent = nullptr);
};

// What goes through one network card at most.
class InterfaceLimitsPanel final : public TuningPanel
{
    Q_OBJECT

public:
    InterfaceLimitsPanel(models::Domain *domain, const QString &mac, QWidget *parent = nullptr);
};

} // namespace inn::ui
