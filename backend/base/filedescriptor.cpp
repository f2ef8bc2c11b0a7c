#include "backend/base/filedescriptor.h"

#include <unistd.h>
#include <utility>

namespace inn {

FileDescriptor::State::~State()
{
    if (fd >= 0)
        ::close(fd);
}

int FileDescriptor::release()
{
    return m_state ? std::exchange(m_state->fd, -1) : -1;
}

} // namespace inn
