#pragma once

#include "app/export/picture_export.h"

class QWidget;

namespace trustwalk::picture_export {

/// Asks where to and what (this step or all), writes with progress and cancel, and says what was written or why not.
void exportWithDialog(QWidget *parent, const trace::Trace &trace, const world::World &world, int step, const Look &look);

} // namespace trustwalk::picture_export
