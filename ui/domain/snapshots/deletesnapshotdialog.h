#pragma once

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace inn::models {
class Domain;
class SnapshotsModel;
} // namespace inn::models

namespace inn::ui {

// Says which snapshots go and what with them, and lets one choose. Accepting starts it as a task.
class DeleteSnapshotDialog : public QDialog
{
    Q_OBJECT

public:
    DeleteSnapshotDialog(models::Domain *domain, models::SnapshotsModel &model, const QString &name,
        QWidget *parent = nullptr);
    void accept() override;

private:
    [[nodiscard]] QStringList doomed() const;
    void showConsequence();

    QPointer<models::Domain> m_domain;
    QPointer<models::SnapshotsModel> m_model;
    QString m_snapshot;
    QStringList m_descendants;
    QRadioButton *m_alone;
    QRadioButton *m_withChildren;
    QRadioButton *m_childrenOnly;
    QCheckBox *m_keepData;
    QLabel *m_consequence;
    QPushButton *m_ok;
};

} // namespace inn::ui
