#pragma once

#include "app/inspector/blocks.h"
#include "app/ui/theme.h"
#include "core/world/world.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QTabBar;
class QStackedWidget;

namespace trustwalk::inspector {

/// The evidence of the chosen step: what is asked, the values, the document with its lit lines, what would stop it or let it pass.
class Inspector final : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(QWidget *parent = nullptr);

    void setTrace(std::shared_ptr<const trace::Trace> trace, std::shared_ptr<const world::World> world);
    void showStep(int step);
    void setLanguage(ui::Language language); ///< keeps the scroll position
    void setTheme(ui::ThemeKind theme);
    void setTextScale(qreal scale);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void fillHead();
    void retranslate();

    std::shared_ptr<const trace::Trace> m_trace;
    std::shared_ptr<const world::World> m_world;
    QLabel *m_number, *m_title, *m_verdict, *m_empty, *m_source;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QScrollArea *m_evidence;
    QPlainTextEdit *m_raw;
    ui::Language m_language = ui::Language::English;
    ui::ThemeKind m_theme = ui::ThemeKind::Light;
    qreal m_scale = 1;
    int m_step = -1;
};

} // namespace trustwalk::inspector
