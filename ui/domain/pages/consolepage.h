#pragma once

#include "console/core/consolechannel.h"
#include "ui/widgets/settings.h"

#include <QPointer>
#include <QWidget>

namespace inn::console {
class ConsoleWidget;
}
namespace inn::models {
class Domain;
}

namespace inn::ui {

class Prompter;

// The machine's consoles: says to console/ which there are, how to open them, and whether the machine runs.
// While it is off, a button starts it.
class ConsolePage : public QWidget
{
    Q_OBJECT

public:
    ConsolePage(models::Domain *domain, Prompter &prompter, QWidget *parent = nullptr);
    void setScaling(ConsoleScaling scaling);
    [[nodiscard]] console::ConsoleWidget *consoles() const { return m_consoles; }

private:
    void refresh();
    [[nodiscard]] std::vector<console::ConsoleEndpoint> endpoints() const;

    QPointer<models::Domain> m_domain;
    console::ConsoleWidget *m_consoles;
    QWidget *m_offRow;
    QStringList m_graphics, m_serials; // the endpoints now
};

} // namespace inn::ui
