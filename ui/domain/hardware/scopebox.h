#pragma once

#include "backend/api/types.h"

#include <QComboBox>

namespace inn::models {
class Domain;
}

namespace inn::ui {

// When a change takes effect: now, at the next start, or both. What fits the machine's state can be chosen;
// the usual one is, unless the person chose another that still fits.
class ScopeBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ScopeBox(QWidget *parent = nullptr);
    [[nodiscard]] api::DeviceScope scope() const;
    void follow(const models::Domain &domain);

private:
    api::DeviceScope m_usual = api::DeviceScope::Both;
    bool m_isNew = true;
};

} // namespace inn::ui
