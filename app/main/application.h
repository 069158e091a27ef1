#pragma once

namespace trustwalk {

/// Sets the style and starts the libraries that want it, once between the QApplication and the first window.
void prepareApplication();

} // namespace trustwalk
