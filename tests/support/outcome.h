#pragma once

#include "backend/base/error.h"

#include <QTest>

// How an operation ended. In test functions and what they call that returns nothing.

// Succeeded, or the test fails with the error's own words.
#define INN_OK(expression)                                                                                   \
    do {                                                                                                     \
        const auto &innAnswer = (expression);                                                                \
        QVERIFY2(innAnswer.has_value(), innAnswer ? "" : qPrintable(innAnswer.error().fullText()));          \
    } while (false)

// Failed with this code; the message is a sentence.
#define INN_FAILS(expression, expected)                                                                      \
    do {                                                                                                     \
        const auto &innAnswer = (expression);                                                                \
        QVERIFY2(!innAnswer, #expression " should have failed");                                             \
        QVERIFY2(innAnswer.error().code == (expected),                                                       \
            qPrintable(::inn::errorCodeName(innAnswer.error().code) + QStringLiteral(": ")                   \
                + innAnswer.error().fullText()));                                                            \
        QVERIFY2(innAnswer.error().message.endsWith(u'.'), qPrintable(innAnswer.error().message));           \
    } while (false)

// Failed with this number of libvirt's; the message is a sentence.
#define INN_REFUSED(expression, wanted)                                                                      \
    do {                                                                                                     \
        const auto &innAnswer = (expression);                                                                \
        QVERIFY2(!innAnswer, #expression " should have failed");                                             \
        QVERIFY2(innAnswer.error().libvirtNumber() == (wanted),                                              \
            qPrintable(QString::number(innAnswer.error().libvirtNumber()) + QStringLiteral(": ")             \
                + innAnswer.error().fullText()));                                                            \
        QVERIFY2(innAnswer.error().message.endsWith(u'.'), qPrintable(innAnswer.error().message));           \
    } while (false)
