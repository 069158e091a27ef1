#pragma once

#include "app/ui/look.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What is remembered between two starts. A value: read in main, handed down, written when it changes.
namespace trustwalk::settings {

struct Settings {
    ui::Look look; ///< text from 0.8 to 2, in steps of 1.125
    bool reducedMotion = false;
    bool inspectorOpen = true;
    bool singleKeys = true; ///< single letters act, where no text field has the keyboard
    bool tourOffered = false; ///< taken or declined: not offered again
    int place = 0; ///< of the rail
    int shown = 0; ///< on the place Walk: the stage, the sequence or both
    int labPort = 4517; ///< where the lab listened last; it never listens by itself
    bool labFollows = true; ///< the lab's stage plays what comes
    QByteArray geometry; ///< of the window
    QStringList recentFiles; ///< newest first, at most ten
};

inline constexpr qreal smallestText = 0.8, largestText = 2, textStep = 1.125;

/// From `folder`/settings.ini; what is missing or out of range is the default. Language and theme start as the system's.
[[nodiscard]] Settings load(const QString &folder);
void save(const Settings &settings, const QString &folder);

} // namespace trustwalk::settings
