#pragma once

#include "wizards/createvm/createvmplan.h"

#include <QWidget>

#include <functional>
#include <map>

class QVBoxLayout;

namespace inn::wizards {

class FieldNote;

// One page: shows the draft, writes what is entered into it, and shows what is wrong where it is wrong.
class CreateVmPage : public QWidget
{
    Q_OBJECT

public:
    // How loud missing answers are: only after the person tried to go on.
    enum class Tone { Patient, Strict };

    CreateVmPage(CreateVmPlan &plan, Page page, QWidget *parent = nullptr);
    [[nodiscard]] Page page() const { return m_page; }
    // Brings the widgets into line with the draft; emits nothing.
    virtual void load() = 0;
    virtual void showProblems(const Problems &problems, Tone tone);
    // Focus to the first field with a problem that stops.
    void focusProblem();

Q_SIGNALS:
    void changed(); // the person changed the draft

protected:
    [[nodiscard]] CreateVmPlan &plan() const { return m_plan; }
    // A note for that field's problems; `idle` says what stands there when there is none.
    FieldNote *addNote(Field field, QWidget *editor, std::function<void(FieldNote *)> idle = {});
    [[nodiscard]] FieldNote *note(Field field) const;

private:
    struct Place
    {
        FieldNote *note;
        QWidget *editor;
        std::function<void(FieldNote *)> idle;
    };
    CreateVmPlan &m_plan;
    Page m_page;
    std::multimap<Field, Place> m_places;
};

} // namespace inn::wizards
