#pragma once

#include "app/ui/look.h"

#include <QPlainTextEdit>

namespace trustwalk::lab {

/// Lines to be read, selected and copied; as high as they are long, broken anywhere.
class CodeBox final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit CodeBox(QWidget *parent = nullptr);
    void setCode(const QString &code);
    void setLook(const ui::Look &look);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace trustwalk::lab
