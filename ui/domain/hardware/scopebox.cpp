#include "ui/domain/hardware/scopebox.h"

#include "models/domain.h"

#include <QStandardItemModel>

namespace inn::ui {

using api::DeviceScope;

ScopeBox::ScopeBox(QWidget *parent)
    : QComboBox(parent)
{
    setAccessibleName(tr("When changes take effect"));
    addItem(tr("Now and at the next start"), int(DeviceScope::Both));
    addItem(tr("Now, until it is shut down"), int(DeviceScope::Live));
    addItem(tr("At the next start"), int(DeviceScope::Config));
}

DeviceScope ScopeBox::scope() const
{
    return DeviceScope(currentData().toInt());
}

void ScopeBox::follow(const models::Domain &domain)
{
    const bool active = api::isActive(domain.info().state);
    const bool persistent = domain.info().persistent;
    auto *items = qobject_cast<QStandardItemModel *>(model());
    const bool usable[] = { active && persistent, active, persistent };
    for (int row = 0; row < count(); ++row)
        items->item(row)->setEnabled(usable[row]);
    const DeviceScope usual = domain.usualScope();
    if (std::exchange(m_isNew, false) || m_usual != usual || !usable[currentIndex()])
        setCurrentIndex(findData(int(usual)));
    m_usual = usual;
}

} // namespace inn::ui
