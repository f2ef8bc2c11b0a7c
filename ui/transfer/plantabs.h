#pragma once

#include "backend/transfer/transferplan.h"

#include <QTabWidget>

class QCheckBox;
class QTreeWidget;

namespace inn::ui {

class XmlEditor;

// What becomes of a machine's disks, networks and document elsewhere; works on a plan that somebody else has.
class PlanTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit PlanTabs(QWidget *parent = nullptr);
    // Null: nothing is known yet. The plan lives until the next call.
    void setPlan(transfer::TransferPlan *plan);
    // Names and places were changed elsewhere: the document and what is to be known. Also tells whether it
    // can start.
    migration::Findings refresh();
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] QByteArray document() const;

Q_SIGNALS:
    void changed(); // by the person

private:
    void showDisks();
    void showNetworks();
    void edit(bool wanted);

    transfer::TransferPlan *m_plan = nullptr;
    QTreeWidget *m_disks;
    QTreeWidget *m_networks;
    XmlEditor *m_editor;
    QCheckBox *m_edit;
};

} // namespace inn::ui
