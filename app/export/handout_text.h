#pragma once

#include "app/export/order.h"
#include "app/inspector/blocks.h"

#include <QStringList>

#include <vector>

/// What a handout says, before it has a place on paper.
namespace trustwalk::picture_export {

/// A line of the evidence below a picture: of a document, with stretches lit, or a fact with its label.
struct EvidenceLine {
    QString label; ///< empty for lines of a document
    QString text;
    std::vector<inspector::Lit> lit; ///< positions in `text`
    inspector::Mark mark = inspector::Mark::None;
};

/// One step.
struct Entry {
    int step = 0;
    QString number;
    bool refused = false;
    struct Words {
        QString caption, detail;
    };
    std::vector<Words> words; ///< a language each
    QString heading; ///< of the evidence: the policy and statement that decided
    std::vector<EvidenceLine> evidence; ///< never a secret
};
[[nodiscard]] std::vector<Entry> entriesOf(const Run &run, const Order &order);

/// "AssumeRole", "UserA takes on RoleB · …", and in the cover line what kind of walk it is and how it ends.
struct Title {
    QString name, subtitle;
    QStringList cover; ///< a language each
};
[[nodiscard]] Title titleOf(const Run &run, const Order &order);

/// "Page 2 of 6"
[[nodiscard]] QString pageNumber(int page, int pages, ui::Language language);

} // namespace trustwalk::picture_export
