#pragma once

#include "wizards/createvm/createvmpage.h"
#include "wizards/createvm/oslistmodel.h"

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;

namespace inn::ui {
class Badge;
class SearchField;
} // namespace inn::ui

namespace inn::wizards {

// Which operating system: what was detected, and a search to correct it.
class SystemPage : public CreateVmPage
{
    Q_OBJECT

public:
    explicit SystemPage(CreateVmPlan &plan, QWidget *parent = nullptr);
    void load() override;
    void setSystems(osinfo::OperatingSystemsPtr systems);
    void setSystemsProblem(const QString &sentence);

private:
    QWidget *buildCard();
    void search();
    void selectShown();
    void choose(const QModelIndex &index);
    void describe();

    OsListModel m_model;
    QLabel *m_name;
    ui::Badge *m_origin;
    QLabel *m_facts;
    QPushButton *m_useDetected;
    ui::SearchField *m_search;
    QCheckBox *m_outdated;
    QListView *m_list;
    QLabel *m_empty;
};

} // namespace inn::wizards
