#pragma once

#include "backend/api/nodedevices.h"

#include <QWidget>

class QAction;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace inn::models {
class Host;
}

namespace inn::ui {

class SearchField;
class XmlEditor;

// The devices of a host as a tree, and what is known of the selected one.
class HostDevicesPage : public QWidget
{
    Q_OBJECT

public:
    explicit HostDevicesPage(models::Host *host, QWidget *parent = nullptr);

private:
    void load();
    void show(const Result<std::vector<api::NodeDeviceInfo>> &devices);
    void filter();
    void updateActions();
    void loadDetails();
    void showDetails(const Result<QByteArray> &xml);
    [[nodiscard]] const api::NodeDeviceInfo *current() const;
    using Call = QFuture<Result<>> (*)(api::NodeDevices &, const QString &);
    void perform(const QString &title, Call call);

    models::Host *m_host;
    std::vector<api::NodeDeviceInfo> m_devices;
    QLabel *m_message;
    SearchField *m_search;
    QTreeWidget *m_tree;
    QLabel *m_details;
    XmlEditor *m_xml;
    QAction *m_take = nullptr;
    QAction *m_giveBack = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_refresh = nullptr;
};

} // namespace inn::ui
