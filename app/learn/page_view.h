#pragma once

#include "app/learn/look.h"

#include <QTextBrowser>

namespace trustwalk::learn {

/// A page of text in a centred column of readable width, in the fonts and inks of the theme. Links are reported, never followed.
class PageView : public QTextBrowser {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    void setLook(const ui::Look &look);
    /// The body of an HTML page; classes as in page_view.cpp. The place that was read is kept where the text stays the same.
    void setBody(const QString &html, int columnWidth);
    void scrollToName(const QString &anchor);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] QString styleSheetOfPage() const;

    ui::Look m_look;
    QString m_body;
    int m_columnWidth = 0;
};

/// Text made safe for HTML; line feeds become breaks, `code` between backticks is set in the code font.
[[nodiscard]] QString htmlOf(const QString &text);

} // namespace trustwalk::learn
