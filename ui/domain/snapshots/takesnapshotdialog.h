#pragma once

#include "backend/api/types.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace inn::models {
class Domain;
class SnapshotsModel;
} // namespace inn::models

namespace inn::ui {

class ProblemLabel;

// Asks what a new snapshot is called and what it holds; only what is possible now can be chosen, with the
// reason beside what is not. Accepting starts it as a task.
class TakeSnapshotDialog : public QDialog
{
    Q_OBJECT

public:
    TakeSnapshotDialog(models::Domain *domain, models::SnapshotsModel &model, QWidget *parent = nullptr);
    void accept() override;

Q_SIGNALS:
    void started(const QString &name);

private:
    void build();
    void loadChoices();
    void showChoices(const QByteArray &domainXml);
    void validate();

    QPointer<models::Domain> m_domain;
    models::SnapshotsModel &m_model;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QRadioButton *m_inside;
    QLabel *m_insideReason;
    QRadioButton *m_disksAlone;
    QLabel *m_disksAloneReason;
    QCheckBox *m_quiesce;
    QLabel *m_quiesceReason;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
    bool m_quiescePossible = false;
    bool m_known = false; // what is possible
    bool m_chosen = false; // by the person or at the first answer
};

} // namespace inn::ui
