#pragma once

#include "app/learn/page_view.h"

namespace trustwalk::learn {

/// What the article of 2020 says, beside what AWS does today.
class ArticleView final : public PageView {
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    void setLook(const ui::Look &look);
};

} // namespace trustwalk::learn
