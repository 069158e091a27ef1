#pragma once

#include "app/map/sheet.h"

#include <map>
#include <vector>

class QPainter;

namespace trustwalk::map {

/// What is lit on the map.
struct Light {
    int item = -1; ///< whose ways are lit; -1: none
    Reach onwards, back; ///< of that item
    std::map<Way, std::vector<Stream>> further; ///< the ways beyond the direct ones; what runs in one track is one line
};
[[nodiscard]] Light lightOf(const Sheet &sheet, int item);

/// The whole viewport. The same for the window and for a picture.
void paintMap(QPainter &painter, const Sheet &sheet, const Camera &camera, const Light &light, const ui::Look &look, NameSetter &setter);

} // namespace trustwalk::map
