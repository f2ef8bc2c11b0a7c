#pragma once

#include "ui/migration/verdicts.h"

#include <QFrame>

class QLabel;

namespace inn::ui {

// A note beside the pointer while machines are dragged: whether they can be dropped there, and why not.
class DropNote : public QFrame
{
    Q_OBJECT

public:
    explicit DropNote(QWidget *parent);
    void show(const DropOffer &offer, const QPoint &pointer); // global
    [[nodiscard]] const DropOffer &offer() const { return m_offer; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DropOffer m_offer;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_lines;
};

// A coloured frame over what machines would be dropped on.
class DropMark : public QWidget
{
    Q_OBJECT

public:
    explicit DropMark(QWidget *viewport);
    void show(const QRect &place, migration::Verdict verdict);
    [[nodiscard]] migration::Verdict verdict() const { return m_verdict; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    migration::Verdict m_verdict = migration::Verdict::Ready;
};

} // namespace inn::ui
