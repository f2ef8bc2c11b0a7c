#pragma once

#include <QPointer>
#include <QPushButton>

namespace inn::models {
class Domain;
}

namespace inn::ui {

class Prompter;

// Opens the menu of what can be done with the images of one disk.
class ImageButton : public QPushButton
{
    Q_OBJECT

public:
    ImageButton(models::Domain *machine, Prompter &prompter, QWidget *parent = nullptr);
    // Without an image it is not shown.
    void setDisk(const QString &target, bool hasImage);

private:
    QPointer<models::Domain> m_machine;
    Prompter &m_prompter;
    QString m_target;
};

} // namespace inn::ui
