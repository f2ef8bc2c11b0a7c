#pragma once

#include "backend/config/domain/domainconfig.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace inn::models {
class Domain;
}

namespace inn::ui {

class MessageBar;
class Prompter;

// The machine's screen as a picture that opens the console.
class Thumbnail : public QWidget
{
    Q_OBJECT

public:
    explicit Thumbnail(QWidget *parent = nullptr);
    void setPicture(const QImage &picture); // in the device's pixels, scaled already
    void setText(const QString &text); // shown without a picture
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QImage m_picture;
    QString m_text;
};

// One machine at a glance: screen, state, hardware, notes.
class SummaryPage : public QWidget
{
    Q_OBJECT

public:
    SummaryPage(models::Domain *domain, Prompter &prompter, QWidget *parent = nullptr);

Q_SIGNALS:
    void consoleRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildFacts();
    QWidget *buildNotes();
    void refresh();
    void askDevices();
    void showDevices(const Result<config::DomainConfig> &config);
    void askPicture();
    void showPicture(const QImage &picture, const QString &otherwise);
    void showRates();
    void saveNotes();
    void updateNotes();

    QPointer<models::Domain> m_domain;
    Thumbnail *m_thumbnail;
    QLabel *m_state;
    QLabel *m_system;
    QLabel *m_addresses;
    QLabel *m_resources;
    QLabel *m_load;
    QLabel *m_place; // group and tags
    QLabel *m_autostart, *m_user;
    QFormLayout *m_devices;
    MessageBar *m_message;
    QPlainTextEdit *m_notes;
    QPushButton *m_saveNotes;
    QTimer m_pictureTimer;
    bool m_isSaving = false; // the notes
    bool m_askingPicture = false;
    bool m_askingDevices = false;
    bool m_askDevicesAgain = false; // something changed meanwhile
    QByteArray m_devicesOf; // the document they were read from
};

} // namespace inn::ui
