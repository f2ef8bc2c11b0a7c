#pragma once

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace inn::models {
class Domain;
class SnapshotsModel;
} // namespace inn::models

namespace inn::ui {

class ProblemLabel;

// Says what going back loses, and offers to keep it in a snapshot first. Accepting starts it.
class RevertSnapshotDialog : public QDialog
{
    Q_OBJECT

public:
    RevertSnapshotDialog(models::Domain *domain, models::SnapshotsModel &model, const QString &name,
        QWidget *parent = nullptr);
    void accept() override;

private:
    void validate();

    QPointer<models::Domain> m_domain;
    QPointer<models::SnapshotsModel> m_model;
    QString m_snapshot;
    QCheckBox *m_keep;
    QLineEdit *m_name;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace inn::ui
