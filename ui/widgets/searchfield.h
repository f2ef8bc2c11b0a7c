#pragma once

#include <QLineEdit>

namespace inn::ui {

// A line for filtering a list: clears with Escape, Down and Return go to the list.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void leaveDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace inn::ui
