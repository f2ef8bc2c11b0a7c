#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace inn::app {

// The application object: it sees to it that the desktop's colours can be read, and on request it measures
// how long the GUI thread is busy with one event, for benchmarks/.
class GuiApplication : public QApplication
{
    Q_OBJECT

public:
    GuiApplication(int &argc, char **argv);
    // Appends the longest stall of each second to the file, a line each: seconds since the start, how long
    // the longest event took in ms, the most that this thread worked for one event in ms, and which was the
    // longest (receiver's class and type).
    void reportStalls(const QString &path);
    bool notify(QObject *receiver, QEvent *event) override;

protected:
    bool event(QEvent *event) override;

private:
    void mendPalette();
    void writeReport();

    QString m_path;
    QElapsedTimer m_clock;
    qint64 m_longestNs = 0;
    qint64 m_mostWorkNs = 0;
    QByteArray m_longest;
    int m_depth = 0;
};

} // namespace inn::app
