// Any bytes as the arguments of any procedure, and as what a client sends: the first two choose.
#include "backend/rpc/procedure.h"

#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace inn::rpc;
    static const std::vector<const Procedure *> procedures = [] {
        std::vector<const Procedure *> all;
        for (const quint32 program : { kRemoteProgram, kQemuProgram }) {
            for (const auto &table : procedureTables(program)) {
                for (const Procedure &procedure : table)
                    all.push_back(&procedure);
            }
        }
        return all;
    }();
    constexpr size_t kChoice = 2;
    if (size < kChoice)
        return 0;
    const size_t choice = size_t(data[0]) << 8 | data[1];
    const QByteArray bytes(reinterpret_cast<const char *>(data + kChoice), qsizetype(size - kChoice));
    if (choice >= procedures.size()) {
        Framer framer;
        framer.feed(bytes.left(bytes.size() / 2));
        framer.feed(bytes.mid(bytes.size() / 2));
        while (const auto message = framer.next())
            Q_UNUSED(message)
        return 0;
    }
    procedures[choice]->decodes(bytes);
    return 0;
}
