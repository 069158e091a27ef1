#pragma once

#include "app/learn/page_view.h"

namespace trustwalk::learn {

/// What one needs to know before the walks, in a few pages; its words link to the glossary.
class BackgroundView final : public PageView {
    Q_OBJECT
public:
    explicit BackgroundView(QWidget *parent = nullptr);
    void setLook(const ui::Look &look);

Q_SIGNALS:
    void termRequested(const QString &term);
};

} // namespace trustwalk::learn
