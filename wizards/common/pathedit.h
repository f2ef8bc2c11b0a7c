#pragma once

#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace inn::ui {
class Prompter;
}

namespace inn::wizards {

// A file of the host: typed, browsed for where the host is this computer, or taken from one of its pools.
class PathEdit : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        QString group; // name of a pool
        QString path;
        QString text;
    };

    PathEdit(ui::Prompter &prompter, const QString &question, const QStringList &filters,
        QWidget *parent = nullptr);
    [[nodiscard]] QString path() const;
    void setPath(const QString &path); // no edited()
    enum class Browsing { Possible, Impossible };
    void setBrowsing(Browsing browsing);
    void setChoices(const QStringList &paths); // in the drop-down list
    void setOffers(const std::vector<Offer> &offers); // in the menu of pools
    [[nodiscard]] QComboBox *field() const { return m_field; }

Q_SIGNALS:
    void edited(const QString &path);

private:
    void browse();

    ui::Prompter &m_prompter;
    QString m_question;
    QStringList m_filters;
    QComboBox *m_field;
    QPushButton *m_browse;
    QToolButton *m_pools;
    QMenu *m_menu;
};

} // namespace inn::wizards
