#include <QFile>

#include <cstdio>

#include "tools/arguments.h"

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    QFile problems;
    const bool open = in.open(stdin, QIODevice::ReadOnly) && out.open(stdout, QIODevice::WriteOnly)
        && problems.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!open)
        return inn::tools::Misuse;
    return inn::tools::run(QCoreApplication::arguments(), { in, out, problems });
}
