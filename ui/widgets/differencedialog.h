#pragma once

#include <QDialog>

namespace inn::ui {

// Shows what a change of a document changes, before it is applied.
class DifferenceDialog : public QDialog
{
    Q_OBJECT

public:
    DifferenceDialog(const QString &title, const QString &effect, const QByteArray &before,
        const QByteArray &after, QWidget *parent);
};

} // namespace inn::ui
