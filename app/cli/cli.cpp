#include "app/cli/cli.h"

#include "app/cli/verbs.h"

#include <array>

namespace trustwalk::cli {

namespace {

/// What the word after it makes another verb of; it comes first.
constexpr std::array longVerbs {
    Verb {"bank export", true, bankExport}, // prints, so it needs fonts
};

constexpr std::array verbs {
    Verb {"walks", false, walks},   Verb {"trace", false, traceWalk},   Verb {"tour", false, tour},
    Verb {"breaks", false, breaks}, Verb {"evaluate", false, evaluate}, Verb {"diff", false, diffWalks},
    Verb {"policy", false, policy}, Verb {"bank", false, bank},         Verb {"progress", false, progressVerb},
    Verb {"serve", false, serve},   Verb {"lab", false, labVerb},       Verb {"render", true, render},
};

} // namespace

const Verb *verbOf(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return nullptr;
    for (const Verb &verb : longVerbs)
        if (arguments.mid(0, 2).join(u' ') == QLatin1String(verb.name))
            return &verb;
    for (const Verb &verb : verbs)
        if (arguments.first() == QLatin1String(verb.name))
            return &verb;
    return nullptr;
}

QString helpText()
{
    return QStringLiteral(R"help(Usage: trustwalk [--open FILE] [--step N] [--lang en|ja] [--data DIR]
       trustwalk VERB [OPTION]...

Without a verb, opens the window. FILE is a walk or a world.

Verbs that need no display:
  walks                     lists the walks
  tour                      the five walks as text
  trace CALL                one walk; exit status 0 where AWS would allow it all,
                            1 where it refuses, 2 on bad input
  render CALL -o FILE       takes the walk away; the ending chooses how:
                            .svg, .png   a picture of one step (--step N; the
                                         last one unless told), or a file for
                                         each (--all)
                            .pdf         a handout, each step with its caption
                                         and what decided it
                            .apng, .webp an animation
                            .mmd         the sequence as text for Mermaid
  breaks                    the ways to break a walk, and where each stops
  diff CALL [CALL]          two runs side by side: a walk without and with its
                            breaks, or two walks; exit status 1 where they differ
  policy check FILE         reads a policy as IAM would, and warns of what
                            surprises (--kind identity|trust|resource|session|
                            boundary|scp|rcp; - reads standard input)
  bank verify [FILE]...     plays every question of the files (of the bank that
                            comes along, where there are none) and holds each
                            stated answer against the one derived; exit status
                            1 where a proof fails, 2 where a file is at fault
  bank export --format gift|moodle|anki|qti|pdf -o FILE [FILE]...
                            for other programs (--lang en|ja|both; of GIFT and
                            QTI both is a file each; --key: the PDF with answers)
  bank import FILE -o FILE  a GIFT file, or one of ours, as a file of ours (--lang
                            says which language a GIFT file has); exit status 2
                            where something had to be left out
  bank generate TEMPLATE    a question from a template and a seed, the same on
                            every machine (--seed N; --count N, that many seeds
                            from there on; --json, a question file)
  bank generate --list      the templates, one a line
  progress check            checks every page of the learner's progress
  progress export FILE      the whole history as JSON
  progress import FILE      adds what the history has and the progress lacks
  progress backups          lists the backups, newest first
  progress restore FILE     puts a backup in place of the progress, which is kept
                            aside
  serve                     answers the AWS CLI and SDKs on this machine; the first
                            line is the URL, then a line a request (--port N,
                            0 for a free one; --json: an object each)
  lab env USER              the lines that point this shell's AWS CLI there:
                            eval "$(trustwalk lab env UserA)"
  lab token PROVIDER PERSON an ID token of somebody who has just signed in
  lab assertion PROVIDER PERSON
                            a SAML response, in base64 (--role NAME)
  evaluate                  policy evaluation: JSON Lines in, JSON Lines out

CALL is an AWS name in any case (GetSessionToken, AssumeRole,
GetFederationToken, AssumeRoleWithWebIdentity, AssumeRoleWithSAML), the id of a
walk that "walks" lists, or a walk's file.

Options of trace, diff and render:
  --world FILE              another world than the article's account (than the
                            lab's, of serve and lab)
  --as NAME                 who calls: a user, or a person at a provider
  --role NAME               the role, by name or ARN
  --provider NAME           who is asked for the token
  --action A                tried at the end, such as ec2:RunInstances
  --resource ARN            what it is tried on
  --break NAME              breaks the walk; may be given several times
  --duration S              DurationSeconds
  --mfa                     sends the code of the caller's MFA device
  --format text|json        of trace and diff (--json is short for json; also
                            of bank verify)
  --lang en|ja              language of texts and pictures; of render also both:
                            a handout in two languages, or a file for each
  --step N, --all           of render: 3, 3.1, ... or every step
  --view stage|sequence     of render: which picture of the walk
  --theme light|dark        of render
  --size WIDTHxHEIGHT       of a picture or animation: 1920x1080 by default
  --scale N                 image pixels for each of these: 2 for sharp screens
  --per-page 1|2|4|6        steps on a page of a handout
  --fps N, --speed N        of an animation: frames a second (20), how fast (1)

  --data DIR                where keys, settings and progress are kept
  --help, --version
)help");
}

} // namespace trustwalk::cli
