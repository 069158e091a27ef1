#pragma once

#include "app/ui/theme.h"

#include <QWidget>

class QStackedWidget;

namespace trustwalk::learn {

class ArticleView;
class BackgroundView;
class CompareView;
class GlossaryView;
class LearnBar;
class OverviewView;

/// The place "Learn": a bar and one of five pages below it.
class LearnPage final : public QWidget {
    Q_OBJECT
public:
    enum Section { Overview, Compare, Background, Glossary, ArticleToday };

    explicit LearnPage(QWidget *parent = nullptr);

    void setLanguage(ui::Language language);
    void setTheme(ui::ThemeKind theme);
    void setTextScale(qreal scale);
    /// Opens the glossary at a term, in either language.
    void showTerm(const QString &term);
    [[nodiscard]] int section() const;

public Q_SLOTS:
    void showSection(int section);

Q_SIGNALS:
    void walkRequested(int call); ///< index in api::fiveCalls
    void languageRequested(trustwalk::ui::Language language);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void relook();

    LearnBar *m_bar;
    QStackedWidget *m_sections;
    OverviewView *m_overview;
    CompareView *m_compare;
    BackgroundView *m_background;
    GlossaryView *m_glossary;
    ArticleView *m_article;
    ui::Language m_language = ui::Language::English;
    ui::ThemeKind m_theme = ui::ThemeKind::Light;
    qreal m_scale = 1;
};

} // namespace trustwalk::learn
