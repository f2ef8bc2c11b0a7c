#pragma once

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

// What forms of several dialogs are put together from.
namespace inn::ui {

template<class T>
T *named(T *widget, const char *name, const QString &accessible)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessible);
    return widget;
}

// A row with something beside its field; the label's shortcut leads to the field.
inline void addRow(QFormLayout *form, const QString &text, QWidget *field, QWidget *beside)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    row->addWidget(beside);
    form->addRow(label, row);
}

} // namespace inn::ui
