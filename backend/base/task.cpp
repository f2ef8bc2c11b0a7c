#include "backend/base/task.h"

namespace inn::detail {

Error cancelledError()
{
    return { ErrorCode::Cancelled,
        QCoreApplication::translate("inn::Error", "The operation was cancelled.") };
}

Error exceptionError(std::exception_ptr exception)
{
    QString what;
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception &thrown) {
        what = QString::fromLocal8Bit(thrown.what());
    } catch (...) {
        what = QStringLiteral("unknown exception");
    }
    return { ErrorCode::Internal, QCoreApplication::translate("inn::Error", "An internal error occurred."),
        what };
}

} // namespace inn::detail
