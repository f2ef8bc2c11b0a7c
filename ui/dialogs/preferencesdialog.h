#pragma once

#include "ui/widgets/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace inn::ui {

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // `store` outlives the dialog.
    explicit PreferencesDialog(QSettings &store, QWidget *parent = nullptr);
    void accept() override;

Q_SIGNALS:
    void applied();

private:
    void read();
    void write();

    Settings m_settings;
    QDoubleSpinBox *m_interval;
    QSpinBox *m_patience;
    QComboBox *m_acceleration;
    QLineEdit *m_guestUser;
    QComboBox *m_scaling;
    QComboBox *m_language;
    QSpinBox *m_migrations;
    QCheckBox *m_tray;
    QCheckBox *m_service;
    std::vector<std::pair<Confirm, QCheckBox *>> m_confirms;
};

} // namespace inn::ui
