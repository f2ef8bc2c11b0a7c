#pragma once

#include "backend/api/networkfilters.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QTreeWidget;

namespace inn::models {
class Host;
}

namespace inn::ui {

class Prompter;

// The network filters of a host, and where each is in use.
class HostFiltersPage : public QWidget
{
    Q_OBJECT

public:
    HostFiltersPage(models::Host *host, Prompter &prompter, QWidget *parent = nullptr);

private:
    void load();
    void loadUses();
    void show(const Result<std::vector<api::NetworkFilterInfo>> &filters);
    void showUses(const Result<std::vector<api::FilterBindingInfo>> &uses);
    void updateActions();
    [[nodiscard]] std::optional<api::NetworkFilterInfo> current() const;
    void create();
    void showXml();
    void remove();

    models::Host *m_host;
    Prompter &m_prompter;
    std::vector<api::NetworkFilterInfo> m_filters;
    QLabel *m_message;
    QTreeWidget *m_list;
    QTreeWidget *m_uses;
    QLabel *m_usesTitle;
    QAction *m_new = nullptr;
    QAction *m_xml = nullptr;
    QAction *m_delete = nullptr;
};

} // namespace inn::ui
