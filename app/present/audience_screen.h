#pragma once

class QWidget;

namespace trustwalk::present {

/// Puts a window full screen where the room sees it: on another screen than `beside`'s where there is one. True: the presenter's own screen is
/// free for notes.
bool showToAudience(QWidget &window, const QWidget *beside);

} // namespace trustwalk::present
