#pragma once

#include <QWidget>

#include <vector>

class QLabel;

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
    QLabel *m_title;
    QLabel *m_states;
    QLabel *m_names;
};

} // namespace inn::ui
