#pragma once

#include "app/ui/theme.h"
#include "core/api/operation.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trustwalk::walk_page {

/// What a call is, when to use it and where AWS says so: what every walk opens with.
class IntroPage final : public QScrollArea {
    Q_OBJECT
public:
    explicit IntroPage(QWidget *parent = nullptr);

    void setWalk(api::Operation call);
    void setLanguage(ui::Language language);
    void setTheme(ui::ThemeKind theme);
    void setTextScale(qreal scale);

Q_SIGNALS:
    void startRequested();
    void termRequested(const QString &term);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    QLabel *addText(QVBoxLayout *layout, const QString &text, const QFont &font, const QColor &ink);

    api::Operation m_call = api::Operation::GetSessionToken;
    ui::Language m_language = ui::Language::English;
    ui::ThemeKind m_theme = ui::ThemeKind::Light;
    qreal m_scale = 1;
};

} // namespace trustwalk::walk_page
