#pragma once

#include "backend/config/domain/deviceedit.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace inn::models {
class Domain;
class Host;
} // namespace inn::models

namespace inn::ui {

class ImageButton;
class LimitsButton;
class Prompter;

// The plain form of one entry of the hardware list. It shows a document's values and writes back what was
// changed, nothing else.
class HardwareForm : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual void show(const config::DomainConfig &domain, const config::DeviceRef &device) = 0;
    virtual void write(config::DomainConfig &domain, const config::DeviceRef &device) const = 0;

Q_SIGNALS:
    void edited();
};

class ResourcesForm final : public HardwareForm
{
    Q_OBJECT

public:
    explicit ResourcesForm(QWidget *parent = nullptr);
    void show(const config::DomainConfig &domain, const config::DeviceRef &device) override;
    void write(config::DomainConfig &domain, const config::DeviceRef &device) const override;
    [[nodiscard]] unsigned vcpus() const;
    [[nodiscard]] unsigned maximumVcpus() const;
    [[nodiscard]] Bytes memory() const;
    [[nodiscard]] Bytes maximumMemory() const;

private:
    QSpinBox *m_vcpus, *m_maximumVcpus, *m_memory, *m_maximumMemory;
};

class DiskForm final : public HardwareForm
{
    Q_OBJECT

public:
    DiskForm(models::Domain *machine, Prompter &prompter, QWidget *parent = nullptr);
    void show(const config::DomainConfig &domain, const config::DeviceRef &device) override;
    void write(config::DomainConfig &domain, const config::DeviceRef &device) const override;

private:
    void browse();

    ImageButton *m_image;
    LimitsButton *m_limits;
    Prompter &m_prompter;
    QLineEdit *m_source;
    QPushButton *m_browse, *m_eject;
    QComboBox *m_bus, *m_cache;
    QCheckBox *m_readOnly;
};

class GraphicsForm final : public HardwareForm
{
    Q_OBJECT

public:
    explicit GraphicsForm(QWidget *parent = nullptr);
    void show(const config::DomainConfig &domain, const config::DeviceRef &device) override;
    void write(config::DomainConfig &domain, const config::DeviceRef &device) const override;

private:
    QComboBox *m_type, *m_listen;
    QLineEdit *m_password;
};

// What the machine starts from, in that order.
class BootForm final : public HardwareForm
{
    Q_OBJECT

public:
    explicit BootForm(QWidget *parent = nullptr);
    void show(const config::DomainConfig &domain, const config::DeviceRef &device) override;
    void write(config::DomainConfig &domain, const config::DeviceRef &device) const override;

private:
    void move(int step);
    void updateButtons();

    QListWidget *m_list;
    QPushButton *m_up, *m_down;
};

} // namespace inn::ui
