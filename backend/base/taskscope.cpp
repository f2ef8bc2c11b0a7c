#include "backend/base/taskscope.h"

namespace inn {

TaskScope::Entry::Entry(TaskScope &scope)
    : m_scope(&scope)
    , m_next(scope.m_first)
{
    if (m_next)
        m_next->m_previous = this;
    scope.m_first = this;
}

void TaskScope::Entry::leave()
{
    if (!m_scope)
        return;
    if (m_next)
        m_next->m_previous = m_previous;
    if (m_previous)
        m_previous->m_next = m_next;
    else
        m_scope->m_first = m_next;
    m_scope = nullptr;
}

void TaskScope::cancelAll()
{
    while (m_first)
        m_first->m_frame.destroy();
}

} // namespace inn
