#pragma once

#include <QDialog>
#include <QPointer>

#include <vector>

class QComboBox;
class QLineEdit;

namespace inn::models {
class Domain;
}

namespace inn::ui {

// Sorts machines into a group and gives them tags, both kept in the machines' own documents.
class GroupTagsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit GroupTagsDialog(const std::vector<models::Domain *> &domains, QWidget *parent = nullptr);
    void accept() override;

private:
    [[nodiscard]] QStringList typedTags() const;

    std::vector<QPointer<models::Domain>> m_domains;
    QComboBox *m_group;
    QLineEdit *m_tags;
    QStringList m_commonTags;
    QString m_commonGroup;
    bool m_sameGroup = true;
};

} // namespace inn::ui
