#pragma once

#include "ui/dialogs/connectionform.h"

#include <QWidget>

#include <functional>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace inn::ui {

class Prompter;

// The parameters behind a URI's question mark: those that its transport has as fields, all others as they
// are.
class ConnectionParameters : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionParameters(Prompter &prompter, QWidget *parent = nullptr);
    void show(const ConnectionForm &form);
    void apply(ConnectionForm &form) const;
    // Whether the form has any that are shown here.
    [[nodiscard]] static bool areIn(const ConnectionForm &form);
    // Takes away what belongs to other transports than the form's.
    static void dropForeign(ConnectionForm &form);

Q_SIGNALS:
    void edited();

private:
    struct Field
    {
        QString name;
        int transports = 0;
        QWidget *row = nullptr;
        std::function<QString()> value;
        std::function<void(const QString &)> setValue;
    };
    QWidget *makeText(Field &field, const QString &label, const char *placeholder, bool isPath);
    QWidget *makeChoice(Field &field, const QString &label, const char *const *choices);
    void browse(QLineEdit *line);
    [[nodiscard]] QString othersOf(ConnectionForm form) const;
    [[nodiscard]] bool isShown(const Field &field) const;

    Prompter &m_prompter;
    QFormLayout *m_form;
    std::vector<Field> m_fields;
    QLineEdit *m_others;
    int m_transport = 0;
    bool m_isServed = false;
};

} // namespace inn::ui
