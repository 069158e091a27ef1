#pragma once

#include "app/cli/cli.h"
#include "app/ui/language.h"
#include "core/base/json.h"
#include "core/quiz/bank.h"
#include "core/quiz/proof.h"

#include <QStringList>

namespace trustwalk::cli {

/// A bank proven, as people and programs read it.
struct BankReport {
    QStringList lines; ///< one a question, its faults indented below it; last the counts
    QStringList refused; ///< files that are no part of the bank, with place and reason
    json::Value value; ///< {"questions","proven","documented","notProven","failed","rows":[…],"refused":[…],"survey":{…}}
    ExitStatus status = Done;
};
[[nodiscard]] BankReport reportOn(const quiz::Bank &bank, const quiz::Stand &stand, ui::Language language);

} // namespace trustwalk::cli
