#pragma once

#include "backend/api/types.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;

namespace inn::models {
class Host;
}

namespace inn::ui {

class ProblemLabel;

// A new disk image in a pool; accepting creates it as a task.
class CreateVolumeDialog : public QDialog
{
    Q_OBJECT

public:
    CreateVolumeDialog(models::Host *host, api::PoolInfoPtr pool, std::vector<api::VolumeInfo> volumes,
        QWidget *parent = nullptr);
    void accept() override;

private:
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] Bytes size() const;
    void validate();

    models::Host *m_host;
    api::PoolInfoPtr m_pool;
    std::vector<api::VolumeInfo> m_volumes;
    QLineEdit *m_name;
    QComboBox *m_format;
    QDoubleSpinBox *m_size;
    QCheckBox *m_allocate;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace inn::ui
