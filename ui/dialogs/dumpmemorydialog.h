#pragma once

#include "backend/api/guestoperations.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class Prompter;

// Where and how the memory of a machine is to be written.
class DumpMemoryDialog : public QDialog
{
    Q_OBJECT

public:
    DumpMemoryDialog(models::Domain *domain, Prompter &prompter, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &path, inn::api::CoreDumpFormat format, inn::api::CoreDumpFlags flags);

private:
    void browse();
    void refresh();
    [[nodiscard]] api::CoreDumpFormat format() const;

    QPointer<models::Domain> m_domain;
    Prompter &m_prompter;
    QLineEdit *m_path;
    QComboBox *m_format;
    QCheckBox *m_reset;
    QLabel *m_size;
    QPushButton *m_write;
};

} // namespace inn::ui
