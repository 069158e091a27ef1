#include "app/sequence/sequence_layout.h"

namespace trustwalk::sequence {

QRectF placeOf(const SequenceLayout &layout, int step)
{
    QRectF place;
    for (const Row &row : layout.rows)
        if (row.step == step)
            place = place.united(row.rect);
    return place;
}

int stepAt(const SequenceLayout &layout, QPointF at)
{
    for (const Row &row : layout.rows)
        if (row.rect.contains(at))
            return row.step;
    return -1;
}

std::vector<const stage::Label *> labelsOf(const SequenceLayout &layout)
{
    std::vector<const stage::Label *> labels;
    const auto add = [&](const stage::Label &label) {
        if (!label.text.isEmpty())
            labels.push_back(&label);
    };
    for (const Lane &lane : layout.lanes) {
        add(lane.head.name);
        add(lane.head.sub);
    }
    for (const Row &row : layout.rows) {
        for (const stage::Label &label : row.words)
            add(label);
        add(row.number);
        if (row.link && row.link->badge)
            add(row.link->badge->text);
        if (row.badge)
            add(row.badge->text);
        if (row.comparison)
            for (const stage::Label *label :
                 {&row.comparison->presentedLabel, &row.comparison->presented, &row.comparison->referenceLabel, &row.comparison->reference})
                add(*label);
        if (row.ticket) {
            add(row.ticket->key);
            add(row.ticket->validity);
        }
    }
    return labels;
}

} // namespace trustwalk::sequence
