#pragma once

#include "backend/api/types.h"
#include "backend/config/domain/deviceedit.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace inn::models {
class Host;
}

namespace inn::ui {

class HostDevicePicker;
class ProblemLabel;
class Prompter;
class XmlEditor;

// Asks for what a new device needs. Accepted: device() is its element; a new image is to be made before, see
// newImage().
class AddDeviceDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Disk, CdDrive, NetworkCard, UsbDevice, PciDevice, Document };
    struct NewImage
    {
        QUuid pool;
        QByteArray document; // of the volume
    };

    AddDeviceDialog(Kind kind, models::Host *host, const config::DomainConfig &machine, Prompter &prompter,
        QWidget *parent = nullptr);
    [[nodiscard]] QByteArray device() const;
    [[nodiscard]] std::optional<NewImage> newImage() const;
    [[nodiscard]] QString label() const; // for the task
    static QString title(Kind kind);

private:
    void addDiskRows(QFormLayout *form);
    void addNetworkRows(QFormLayout *form);
    void addUsbRows(QFormLayout *form);
    void addPciRows(QFormLayout *form);
    void takePicked();
    void addEditor(QFormLayout *form);
    void browse();
    void validate();
    [[nodiscard]] std::vector<api::PoolInfoPtr> pools() const;
    [[nodiscard]] QString freeTarget(const QString &bus) const;
    [[nodiscard]] QString volumeName() const;
    [[nodiscard]] QString problem() const;

    Kind m_kind;
    QPointer<models::Host> m_host;
    config::DomainConfig m_machine;
    Prompter &m_prompter;
    QComboBox *m_place = nullptr; // existing image, or a pool; a network; a device
    QLineEdit *m_path = nullptr;
    QPushButton *m_browse = nullptr;
    QDoubleSpinBox *m_size = nullptr;
    QComboBox *m_bus = nullptr;
    QComboBox *m_model = nullptr;
    QLineEdit *m_identity = nullptr; // of a USB device
    HostDevicePicker *m_picker = nullptr;
    XmlEditor *m_editor = nullptr;
    ProblemLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace inn::ui
