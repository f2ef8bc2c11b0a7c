#pragma once

#include "backend/api/nodedevices.h"
#include "backend/config/domain/hostdevconfig.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;

namespace inn::models {
class Host;
}

namespace inn::ui {

// Chooses a device of the host by its name, and says what has it now and what goes with it.
class HostDevicePicker : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Usb, Pci };
    HostDevicePicker(Kind kind, models::Host *host, QWidget *parent = nullptr);

    // The element for a machine that gets the chosen device; nothing while none is chosen or known.
    [[nodiscard]] std::optional<config::HostdevConfig> device() const { return m_device; }
    [[nodiscard]] QComboBox *choice() const { return m_choice; }

Q_SIGNALS:
    void changed();

private:
    void show(const Result<std::vector<api::NodeDeviceInfo>> &devices);
    void loadChosen();
    void showChosen(const Result<QByteArray> &xml);
    [[nodiscard]] const api::NodeDeviceInfo *chosen() const;

    Kind m_kind;
    QPointer<models::Host> m_host;
    QComboBox *m_choice;
    QLabel *m_about;
    std::vector<api::NodeDeviceInfo> m_devices; // all, for what is told of the chosen one
    std::optional<config::HostdevConfig> m_device;
};

} // namespace inn::ui
