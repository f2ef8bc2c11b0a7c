#pragma once

#include "backend/api/storagepools.h"

#include <QWidget>

class QAction;
class QTreeWidget;
class QTreeWidgetItem;

namespace inn::models {
class Host;
}

namespace inn::ui {

class EmptyNote;
class MessageBar;
class Prompter;
class VolumeActions;

// The pools of a host and the volumes of the selected one.
class HostStoragePage : public QWidget
{
    Q_OBJECT

public:
    HostStoragePage(models::Host *host, Prompter &prompter, QWidget *parent = nullptr);

private:
    QWidget *buildPools();
    QWidget *buildVolumes();
    void updatePools();
    void updateActions();
    void loadVolumes();
    void showVolumes(const Result<std::vector<api::VolumeInfo>> &volumes);
    [[nodiscard]] api::PoolInfoPtr currentPool() const;
    [[nodiscard]] const api::VolumeInfo *currentVolume() const;
    void performOnPool(api::PoolAction action, const QString &title);
    void toggleAutostart();
    void createPool();
    void stopPool();
    void removePool();
    void showPoolXml();
    void showVolumeXml();
    void createVolume();
    void deleteVolume();
    // Names of the machines that use the volume.
    [[nodiscard]] QStringList usersOf(const api::VolumeInfo &volume) const;

    [[nodiscard]] QStringList usersOf(const api::PoolInfo &pool) const; // any of its volumes

    models::Host *m_host;
    Prompter &m_prompter;
    MessageBar *m_messages;
    QTreeWidget *m_pools;
    QTreeWidget *m_volumes;
    EmptyNote *m_noVolumes = nullptr;
    std::vector<api::VolumeInfo> m_shown;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_autostart = nullptr;
    QAction *m_removePool = nullptr;
    QAction *m_newPool = nullptr;
    QAction *m_poolXml = nullptr;
    QAction *m_volumeXml = nullptr;
    QAction *m_newVolume = nullptr;
    QAction *m_deleteVolume = nullptr;
    VolumeActions *m_content = nullptr;
};

} // namespace inn::ui
