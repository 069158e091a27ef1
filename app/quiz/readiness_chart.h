#pragma once

#include "app/quiz/chart.h"
#include "app/quiz/practice.h"

namespace trustwalk::quiz_page {

/// How ready the learner is, domain by domain, on the exam's day or today.
class ReadinessChart final : public Chart {
    Q_OBJECT
public:
    explicit ReadinessChart(QWidget *parent = nullptr);
    /// `planned`: overall, if the daily budget is kept. `days`: to the exam; 0: there is none.
    void setFigures(const std::vector<Practice::DomainReadiness> &domains, std::optional<double> overall, std::optional<double> planned,
                    int days);

protected:
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString emptyWords() const override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_domains.size()); }
    [[nodiscard]] QString said(int index) const override;
    [[nodiscard]] QRectF spot(int index, const QRectF &area) const override;
    [[nodiscard]] qreal areaHeight(qreal width) const override;
    void paintArea(QPainter &painter, const QRectF &area) const override;

private:
    std::vector<Practice::DomainReadiness> m_domains;
    std::optional<double> m_overall, m_planned;
    int m_days = 0;
};

} // namespace trustwalk::quiz_page
