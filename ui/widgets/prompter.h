#pragma once

#include "backend/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace inn::ui {

// A yes-or-no question about something that should not happen by accident.
struct Confirmation
{
    enum class Risk { Harmless, LosesData };
    QString title;
    QString text; // the question, one sentence
    QString consequence = {}; // what follows, one sentence
    QStringList items = {}; // names of what it concerns, when more than one
    QString acceptText = {}; // the verb on the button
    Risk risk = Risk::Harmless;
};

struct FileQuestion
{
    enum class Purpose { Open, Save, Folder };
    QString title;
    Purpose purpose = Purpose::Open;
    QString startAt = {}; // folder or proposed file
    QStringList filters = {}; // "Disc images (*.iso)"
};

struct TextQuestion
{
    enum class Echo { Shown, Hidden };
    QString title;
    QString label;
    QString value = {};
    Echo echo = Echo::Shown;
    // A sentence when the text cannot be accepted, else empty; may be null.
    std::function<QString(const QString &)> problem = {};
};

// Everything modal that a program asks a person goes through here, so that tests can answer in advance.
// Answers come later, only when the person agreed, and never after `parent` is gone.
class Prompter
{
public:
    Prompter() = default;
    virtual ~Prompter() = default;
    Q_DISABLE_COPY_MOVE(Prompter)

    virtual void confirm(QWidget *parent, const Confirmation &question, std::function<void()> agreed) = 0;
    virtual void askFile(
        QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> chosen)
        = 0;
    virtual void askText(
        QWidget *parent, const TextQuestion &question, std::function<void(const QString &)> given)
        = 0;
    virtual void showError(QWidget *parent, const QString &title, const Error &error) = 0;
};

// The real one: window-modal dialogs shown with open().
class DialogPrompter final : public Prompter
{
public:
    void confirm(QWidget *parent, const Confirmation &question, std::function<void()> agreed) override;
    void askFile(
        QWidget *parent, const FileQuestion &question, std::function<void(const QString &)> chosen) override;
    void askText(
        QWidget *parent, const TextQuestion &question, std::function<void(const QString &)> given) override;
    void showError(QWidget *parent, const QString &title, const Error &error) override;
};

} // namespace inn::ui
