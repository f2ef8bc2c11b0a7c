#pragma once

#include "backend/api/types.h"
#include "backend/base/job.h"

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
class Prompter;

// A new disk image in a pool; accepting creates it as a task.
class CreateVolumeDialog : public QDialog
{
    Q_OBJECT

public:
    CreateVolumeDialog(models::Host *host, Prompter &prompter, api::PoolInfoPtr pool,
        std::vector<api::VolumeInfo> volumes, QWidget *parent = nullptr);
    void accept() override;

private:
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] Bytes size() const;
    [[nodiscard]] QByteArray document() const;
    void validate();
    void editAsXml();
    void createEncrypted(const JobPtr &job);

    models::Host *m_host;
    Prompter &m_prompter;
    api::PoolInfoPtr m_pool;
    std::vector<api::VolumeInfo> m_volumes;
    QLineEdit *m_name;
    QComboBox *m_format;
    QDoubleSpinBox *m_size;
    QCheckBox *m_allocate;
    QCheckBox *m_encrypt;
    QLineEdit *m_passphrase;
    QLineEdit *m_repetition;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace inn::ui
