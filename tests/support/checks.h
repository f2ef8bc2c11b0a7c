#pragma once

#include <QTest>

#include <vector>

namespace inn::testing {

// What a contract checks: each is a test row, named as a sentence.
template<class Contract>
struct Check
{
    const char *name;
    void (Contract::*function)();
};

template<class Contract>
using Checks = std::vector<Check<Contract>>;

template<class Contract>
void addCheckRows(const Checks<Contract> &checks)
{
    QTest::addColumn<int>("unused");
    for (const Check<Contract> &check : checks)
        QTest::newRow(check.name) << 0;
}

template<class Contract>
void runCheck(Contract &contract, const Checks<Contract> &checks, const char *row)
{
    for (const Check<Contract> &check : checks) {
        if (qstrcmp(check.name, row) == 0)
            return (contract.*check.function)();
    }
    QFAIL("the contract has no such row");
}

} // namespace inn::testing
