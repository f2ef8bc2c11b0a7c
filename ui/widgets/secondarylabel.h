#pragma once

#include <QLabel>

namespace inn::ui {

// The application's colours with quieter text, still well readable: for explanations beside what they
// explain.
QPalette secondaryPalette();

// A text that explains, quieter than what it explains; plain text.
class SecondaryLabel : public QLabel
{
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace inn::ui
