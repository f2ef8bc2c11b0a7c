#pragma once

#include <QTest>

// Put before every test by tests/CMakeLists.txt. Waiting ends with what is waited for; how long a machine
// takes that also builds, or writes gigabytes to its disk, is not what a test is about. Qt's own limit is 5
// s.
#undef QTRY_VERIFY
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT((expression), 30'000)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expression, text) QTRY_VERIFY2_WITH_TIMEOUT((expression), text, 30'000)
#undef QTRY_COMPARE
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT((actual), (expected), 30'000)
