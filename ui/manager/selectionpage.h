#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class MachineActions;

// What the workspace shows while several machines are selected: how many, in which states, and what can be
// done.
class SelectionPage : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionPage(const MachineActions &actions, QWidget *parent = nullptr);
    void setDomains(const std::vector<models::Domain *> &domains);

private:
    void update();

    std::vector<QPointer<models::Domain>> m_domains;
    QLabel *m_title;
    QLabel *m_states;
    QListWidget *m_names;
    QTimer m_update;
};

} // namespace inn::ui
