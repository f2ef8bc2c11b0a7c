#pragma once

#include <QSyntaxHighlighter>

namespace inn::ui {

// Colours of XML: names, attributes, values, comments. Follows light and dark palettes.
class XmlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    XmlHighlighter(QTextDocument *document, const QPalette &palette);
    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    enum State { Content = 0, Comment = 1, Tag = 2, ValueDouble = 3, ValueSingle = 4 };
    int highlightTag(const QString &text, int at);
    int highlightValue(const QString &text, int at, QChar quote);

    QTextCharFormat m_name, m_attribute, m_value, m_comment;
};

} // namespace inn::ui
