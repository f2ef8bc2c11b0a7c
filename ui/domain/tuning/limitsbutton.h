#pragma once

#include <QPointer>
#include <QPushButton>

namespace inn::models {
class Domain;
}

namespace inn::ui {

// Opens the limits of one disk (by its target) or one network card (by its hardware address).
class LimitsButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind { Disk, Interface };

    LimitsButton(Kind kind, models::Domain *machine, QWidget *parent = nullptr);
    void setDevice(const QString &device);

private:
    void open();

    const Kind m_kind;
    QPointer<models::Domain> m_machine;
    QString m_device;
};

} // namespace inn::ui
