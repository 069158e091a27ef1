#pragma once

#include "app/ui/look.h"

#include <QWidget>

#include <functional>
#include <vector>

class QStackedWidget;

namespace trustwalk::learn {

class GlossaryView;
class LearnBar;

/// The place "Learn": a bar and one of six pages below it.
class LearnPage final : public QWidget {
    Q_OBJECT
public:
    enum Section { Overview, Compare, Background, Glossary, ArticleToday, Guide };

    explicit LearnPage(QWidget *parent = nullptr);

    void setLook(const ui::Look &look);
    /// Opens the glossary at a term, in either language.
    void showTerm(const QString &term);
    [[nodiscard]] int section() const;

public Q_SLOTS:
    void showSection(int section);

Q_SIGNALS:
    void walkRequested(int call); ///< index in api::fiveCalls
    void lessonRequested(const QString &id); ///< a walk beyond the five
    void languageRequested(trustwalk::ui::Language language);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    /// What a section shows. One that nobody sees is not made.
    struct Page {
        std::function<void(const ui::Look &)> setLook;
        bool stale = true; ///< not made with the look of now
    };

    template <typename View> View *addSection();
    void makeShown();

    LearnBar *m_bar;
    QStackedWidget *m_sections;
    GlossaryView *m_glossary;
    std::vector<Page> m_pages; ///< in the order of Section
    ui::Look m_look;
};

} // namespace trustwalk::learn
