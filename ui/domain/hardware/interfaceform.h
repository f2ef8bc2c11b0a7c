#pragma once

#include "ui/domain/hardware/hardwareforms.h"

namespace inn::ui {

class LimitsButton;

// A network card: where it is plugged in, what may go through it.
class InterfaceForm final : public HardwareForm
{
    Q_OBJECT

public:
    InterfaceForm(models::Host *host, models::Domain *machine, QWidget *parent = nullptr);
    void show(const config::DomainConfig &domain, const config::DeviceRef &device) override;
    void write(config::DomainConfig &domain, const config::DeviceRef &device) const override;

private:
    void askForDevices();
    void askForFilters();
    void addPlace(const QString &name, const QByteArray &document);
    void updateMode();

    QPointer<models::Host> m_host;
    QComboBox *m_place, *m_mode, *m_model;
    QLineEdit *m_mac;
    QCheckBox *m_link;
    QSpinBox *m_receive, *m_send;
    QComboBox *m_filter;
    LimitsButton *m_limits;
};

// The places where a network card can be plugged in on that host: “network:default”, “bridge:br0”,
// “direct:eth0”, “user”.
void fillNetworkPlaces(QComboBox *box, const models::Host *host, const QString &present);
void setNetworkPlace(config::InterfaceConfig &interface, const QString &place);
QString networkPlace(const config::InterfaceConfig &interface);

} // namespace inn::ui
