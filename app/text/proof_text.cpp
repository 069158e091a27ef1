#include "app/text/proof_text.h"

#include "app/text/error_text.h"
#include "app/text/translation.h"

namespace trustwalk::text {

namespace {

using Kind = quiz::ProofFault::Kind;

QString sentence(const quiz::ProofFault &fault, const Translation &t)
{
    const QString stated = QString::fromUtf8(fault.stated), found = QString::fromUtf8(fault.found);
    switch (fault.kind) {
    case Kind::NoSuchWorld: return t.say("Proof", "There is no world \"%1\".").arg(found);
    case Kind::CannotPlay:
        return t.say("Proof", "This cannot be played. %1").arg(fault.error ? errorText(*fault.error, t.language()) : found);
    case Kind::AnswerDiffers: return t.say("Proof", "The stated answer is %1; the engine derives %2.").arg(stated, found);
    case Kind::FailsMissing: return t.say("Proof", "This option fails at %1; state that under \"fails\".").arg(found);
    case Kind::FailsDiffers: return t.say("Proof", "It is said to fail at %1; in fact: %2.").arg(stated, found);
    case Kind::FailsButHolds: return t.say("Proof", "This option is said to fail at %1, but it holds.").arg(stated);
    case Kind::RightWithoutStop: return t.say("Proof", "The right outcome must name check and code: %1.").arg(found);
    case Kind::NotRefused: return t.say("Proof", "This walk is allowed to its end, so no step is the one that stops it.");
    case Kind::NoSuchStep: return t.say("Proof", "This walk has no step %1.").arg(found);
    case Kind::Ambiguous: return t.say("Proof", "This is not clear-cut: %1.").arg(found);
    case Kind::FaultyPasses: return t.say("Proof", "The faulty policy already passes every test.");
    case Kind::ModelFails: return t.say("Proof", "The model answer fails a test: %1.").arg(found);
    }
    return {};
}

} // namespace

QString proofFaultText(const quiz::ProofFault &fault, ui::Language language)
{
    const Translation &t = Translation::of(language);
    const QString text = sentence(fault, t);
    return fault.option.empty() ? text : t.say("Proof", "Option %1: %2").arg(QString::fromUtf8(fault.option), text);
}

QString proofFaultName(Kind kind)
{
    switch (kind) {
    case Kind::NoSuchWorld: return QStringLiteral("NoSuchWorld");
    case Kind::CannotPlay: return QStringLiteral("CannotPlay");
    case Kind::AnswerDiffers: return QStringLiteral("AnswerDiffers");
    case Kind::FailsMissing: return QStringLiteral("FailsMissing");
    case Kind::FailsDiffers: return QStringLiteral("FailsDiffers");
    case Kind::FailsButHolds: return QStringLiteral("FailsButHolds");
    case Kind::RightWithoutStop: return QStringLiteral("RightWithoutStop");
    case Kind::NotRefused: return QStringLiteral("NotRefused");
    case Kind::NoSuchStep: return QStringLiteral("NoSuchStep");
    case Kind::Ambiguous: return QStringLiteral("Ambiguous");
    case Kind::FaultyPasses: return QStringLiteral("FaultyPasses");
    case Kind::ModelFails: return QStringLiteral("ModelFails");
    }
    return {};
}

} // namespace trustwalk::text
