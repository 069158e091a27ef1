#include "app/present/audience_screen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace trustwalk::present {

bool showToAudience(QWidget &window, const QWidget *beside)
{
    QScreen *home = beside != nullptr ? beside->screen() : QGuiApplication::primaryScreen();
    QScreen *audience = home;
    for (QScreen *screen : QGuiApplication::screens())
        if (screen != home)
            audience = screen;
    window.setScreen(audience);
    window.setGeometry(audience->geometry());
    window.showFullScreen();
    return audience != home;
}

} // namespace trustwalk::present
