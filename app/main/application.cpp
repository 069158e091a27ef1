#include "app/main/application.h"

#include "app/ui/theme.h"
#include "core/saml/response.h"

#include <QApplication>
#include <QStyleFactory>

#include <cstdio>

namespace trustwalk {

void prepareApplication()
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    saml::initialise();
    if (!ui::japaneseFontInstalled())
        std::fputs("trustwalk: no Japanese font is installed; Debian's is fonts-noto-cjk\n", stderr);
}

} // namespace trustwalk
