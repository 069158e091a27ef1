#pragma once

#include "app/export/order.h"
#include "app/ui/look.h"

class QWidget;

namespace trustwalk::picture_export {

/// Asks where to and what (this step or all), writes with progress and cancel, and says what was written or why not.
void exportWithDialog(QWidget *parent, const Run &run, View view, int step, const ui::Look &look);

} // namespace trustwalk::picture_export
