#pragma once

#include "app/map/sheet.h"

class QPainter;

namespace trustwalk::map {

/// What is lit on the map.
struct Light {
    int item = -1; ///< whose ways are lit; -1: none
    Reach onwards, back; ///< of that item
};
[[nodiscard]] Light lightOf(const Graph &graph, int item);

/// The whole viewport. The same for the window and for a picture.
void paintMap(QPainter &painter, const Sheet &sheet, const Camera &camera, const Light &light, const ui::Look &look, NameSetter &setter);

} // namespace trustwalk::map
