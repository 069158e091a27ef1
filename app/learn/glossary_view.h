#pragma once

#include "app/learn/page_view.h"
#include "app/text/glossary.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace trustwalk::learn {

/// The words of the subject in both languages, searchable by either and by what else they are called.
class GlossaryView final : public QWidget {
    Q_OBJECT
public:
    explicit GlossaryView(QWidget *parent = nullptr);

    void setLook(const ui::Look &look);
    /// Finds the term, in either language or by a variant; an unknown one becomes the search.
    void showTerm(const QString &term);
    [[nodiscard]] int found() const { return m_found; } ///< how many terms are listed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void list();
    void layOut();

    QList<text::GlossaryTerm> m_terms;
    QString m_shown; ///< the term that was asked for and stands out
    QLineEdit *m_search;
    QLabel *m_count;
    QStackedWidget *m_body;
    PageView *m_list;
    QWidget *m_empty;
    QLabel *m_emptyIcon, *m_emptyWords;
    QToolButton *m_clear;
    ui::Look m_look;
    int m_found = 0;
};

} // namespace trustwalk::learn
