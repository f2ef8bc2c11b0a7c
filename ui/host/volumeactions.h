#pragma once

#include "backend/api/storagepools.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace inn::models {
class Host;
}

namespace inn::ui {

class ActionBar;
class Prompter;

// What is done with the content of the volume that a page shows as chosen.
class VolumeActions : public QObject
{
    Q_OBJECT

public:
    using Chosen = std::function<const api::VolumeInfo *()>; // null: none
    // `page` is the parent of what is asked.
    VolumeActions(models::Host *host, Prompter &prompter, Chosen chosen, ActionBar *bar, QWidget *page);
    // Not while a machine uses it: that would break what the machine sees.
    enum class Use { Free, InUse };
    void update(bool isWritable, Use use);

private:
    void upload();
    void download();
    void resize();
    void wipe();

    models::Host *m_host;
    Prompter &m_prompter;
    Chosen m_chosen;
    QWidget *m_page;
    QAction *m_upload, *m_download, *m_resize, *m_wipe;
};

} // namespace inn::ui
