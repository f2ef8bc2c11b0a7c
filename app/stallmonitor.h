#pragma once

#include <QApplication>
#include <QElapsedTimer>

namespace inn::app {

// The application object; on request it measures how long the GUI thread is busy with one event, for
// benchmarks/.
class GuiApplication : public QApplication
{
    Q_OBJECT

public:
    GuiApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
    }
    // Appends the longest stall of each second to the file, "seconds-since-start longest-ms" a line.
    void reportStalls(const QString &path);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    void writeReport();

    QString m_path;
    QElapsedTimer m_clock;
    qint64 m_longestNs = 0;
    int m_depth = 0;
};

} // namespace inn::app
