#include "wizards/createvm/createvmpage.h"

#include "wizards/common/fieldnote.h"

#include <algorithm>

namespace inn::wizards {

namespace {

FieldNote::Kind kindOf(Problem::Severity severity)
{
    switch (severity) {
    case Problem::Severity::Missing:
        return FieldNote::Kind::Missing;
    case Problem::Severity::Error:
        return FieldNote::Kind::Error;
    case Problem::Severity::Warning:
        return FieldNote::Kind::Warning;
    }
    return FieldNote::Kind::Error;
}

} // namespace

CreateVmPage::CreateVmPage(CreateVmPlan &plan, Page page, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_page(page)
{
}

FieldNote *CreateVmPage::addNote(Field field, QWidget *editor, std::function<void(FieldNote *)> idle)
{
    auto *note = new FieldNote(this);
    note->setObjectName(editor->objectName() + QStringLiteral("Note"));
    m_places.emplace(field, Place { note, editor, std::move(idle) });
    return note;
}

FieldNote *CreateVmPage::note(Field field) const
{
    const auto found = m_places.find(field);
    return found == m_places.end() ? nullptr : found->second.note;
}

void CreateVmPage::showProblems(const Problems &problems, Tone tone)
{
    for (const auto &[field, place] : m_places) {
        const auto found
            = std::find_if(problems.begin(), problems.end(), [&, wanted = field](const Problem &problem) {
                  const bool waits = problem.severity == Problem::Severity::Missing && tone == Tone::Patient;
                  return problem.page == m_page && problem.field == wanted && !waits;
              });
        if (found != problems.end())
            place.note->show(kindOf(found->severity), found->text);
        else if (place.idle)
            place.idle(place.note);
        else
            place.note->clear();
    }
}

void CreateVmPage::focusProblem()
{
    const Problems problems = m_plan.problems(m_page);
    for (const Problem &problem : problems) {
        const auto place = m_places.find(problem.field);
        if (problem.severity != Problem::Severity::Warning && place != m_places.end())
            return place->second.editor->setFocus();
    }
}

} // namespace inn::wizards
