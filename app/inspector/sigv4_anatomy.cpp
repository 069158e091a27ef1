#include "app/inspector/blocks.h"
#include "app/text/translation.h"

/// Signature Version 4 in its four texts. Source: "Create a signed AWS API request", IAM User Guide.
namespace trustwalk::inspector {

namespace {

using text::Translation;
using Pane = Anatomy::Pane;

/// A text that is written piece by piece, so that each piece knows its place. What is too long to be read is cut in the middle.
class Writer {
public:
    explicit Writer(QString title) { m_pane.title = std::move(title); }

    Writer &plain(const QString &text)
    {
        m_pane.text += text;
        return *this;
    }
    Writer &linked(const QString &text, int link)
    {
        constexpr qsizetype longest = 160, head = 96, tail = 32;
        const int begin = static_cast<int>(m_pane.text.size());
        m_pane.text += text.size() > longest ? text.left(head) + QStringLiteral(" \u2026 ") + text.right(tail) : text;
        if (link >= 0 && !text.isEmpty())
            m_pane.pieces.push_back({begin, static_cast<int>(m_pane.text.size()), link});
        return *this;
    }
    Pane take(const std::string &copy, int whole = -1)
    {
        m_pane.copy = QString::fromUtf8(copy);
        m_pane.whole = whole;
        return std::move(m_pane);
    }

private:
    Pane m_pane;
};

/// The links that every signature has; those of its headers follow.
enum Link {
    Method,
    Path,
    Query,
    SignedHeaders,
    Body,
    Algorithm,
    Date,
    Region,
    Service,
    Terminator,
    Canonical,
    ToSign,
    Result,
    FirstHeader
};

struct Maker {
    const sigv4::Verification &found;
    const Translation &t;
    Anatomy anatomy {};

    [[nodiscard]] const sigv4::Scope &scope() const { return found.authorization.scope; }
    [[nodiscard]] int linkOf(const QString &header) const
    {
        const auto &names = found.authorization.signedHeaders;
        for (std::size_t i = 0; i < names.size(); ++i)
            if (header.compare(QString::fromUtf8(names[i]), Qt::CaseInsensitive) == 0)
                return FirstHeader + static_cast<int>(i);
        return -1;
    }

    void sayLinks()
    {
        anatomy.links = {t.say("Inspector", "The method is the first line of the canonical request."),
                         t.say("Inspector", "The path, encoded, is the second line."),
                         t.say("Inspector", "The query, sorted by name, is the third line."),
                         t.say("Inspector", "Which headers are signed is signed too. Other headers may change on the way."),
                         t.say("Inspector", "The body is signed as its SHA-256 hash: the last line."),
                         t.say("Inspector", "The algorithm opens the string to sign."),
                         t.say("Inspector", "The day is in the scope and makes the first derived key."),
                         t.say("Inspector", "The Region makes the second derived key: elsewhere the signature is worthless."),
                         t.say("Inspector", "The service makes the third derived key."),
                         t.say("Inspector", "The scope ends in a fixed word, which makes the signing key."),
                         t.say("Inspector", "The SHA-256 hash of the whole canonical request is the last line of the string to sign."),
                         t.say("Inspector", "The signing key makes an HMAC over the whole string to sign: the signature."),
                         found.matches() ? t.say("Inspector", "The signature that was sent and the one that was computed are the same.")
                                         : t.say("Inspector", "The signature that was sent is not the one that was computed.")};
        for (const std::string &header : found.authorization.signedHeaders)
            anatomy.links.append(
                header == "x-amz-date"
                    ? t.say("Inspector", "x-amz-date is signed as a header, and once more as the time of the string to sign.")
                    : t.say("Inspector", "%1 is signed: its name in lower case, its value without spaces around it.")
                          .arg(QString::fromUtf8(header)));
    }

    /// The scope's four parts, each with its link.
    void writeScope(Writer &writer) const
    {
        writer.linked(QString::fromUtf8(scope().date), Date).plain(QStringLiteral("/"));
        writer.linked(QString::fromUtf8(scope().region), Region).plain(QStringLiteral("/"));
        writer.linked(QString::fromUtf8(scope().service), Service).plain(QStringLiteral("/"));
        writer.linked(QString::fromUtf8(scope().terminator), Terminator);
    }

    /// The header as it is; what is found in it gets its link.
    void writeAuthorization(Writer &writer, const QString &value) const
    {
        const sigv4::Authorization &said = found.authorization;
        QStringList names;
        for (const std::string &name : said.signedHeaders)
            names << QString::fromUtf8(name);
        const QString credential = QString::fromUtf8(said.accessKeyId) + u'/';
        qsizetype at = 0;
        const auto upTo = [&](const QString &part, int link) {
            const qsizetype begin = part.isEmpty() ? -1 : value.indexOf(part, at);
            if (begin < 0)
                return;
            writer.plain(value.mid(at, begin - at)).linked(part, link);
            at = begin + part.size();
        };
        upTo(QStringLiteral("AWS4-HMAC-SHA256"), Algorithm);
        upTo(credential, -1);
        upTo(QString::fromUtf8(scope().date), Date);
        upTo(QString::fromUtf8(scope().region), Region);
        upTo(QString::fromUtf8(scope().service), Service);
        upTo(QString::fromUtf8(scope().terminator), Terminator);
        upTo(names.join(u';'), SignedHeaders);
        upTo(QString::fromUtf8(said.signature), Result);
        writer.plain(value.mid(at));
    }

    void addRequest(const RawRequest &request)
    {
        Writer writer(t.say("Inspector", "Request"));
        writer.linked(QString::fromUtf8(request.method), Method).plain(QStringLiteral(" "));
        writer.linked(QString::fromUtf8(request.rawPath), Path);
        if (!request.rawQuery.empty())
            writer.plain(QStringLiteral("?")).linked(QString::fromUtf8(request.rawQuery), Query);
        for (const Header &header : request.headers) {
            const QString name = QString::fromUtf8(header.name), value = QString::fromUtf8(header.value);
            writer.plain(QStringLiteral("\n"));
            if (name.compare(QLatin1String("authorization"), Qt::CaseInsensitive) == 0) {
                writer.plain(name + QStringLiteral(": "));
                writeAuthorization(writer, value);
            } else {
                writer.linked(name + QStringLiteral(": ") + value, linkOf(name));
            }
        }
        writer.plain(QStringLiteral("\n\n")).linked(QString::fromUtf8(request.body), Body);
        anatomy.panes.push_back(writer.take(request.text()));
    }

    /// Line by line, as verify wrote it: method, path, query, a line a header, an empty one, their names, the hash.
    void addCanonical()
    {
        Writer writer(t.say("Inspector", "Canonical request"));
        const QStringList lines = QString::fromUtf8(found.canonicalRequest).split(u'\n');
        const auto headers = static_cast<qsizetype>(found.authorization.signedHeaders.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const int link = i == 0             ? Method
                             : i == 1           ? Path
                             : i == 2           ? Query
                             : i < 3 + headers  ? FirstHeader + static_cast<int>(i) - 3
                             : i == 4 + headers ? SignedHeaders
                             : i == 5 + headers ? Body
                                                : -1;
            writer.plain(i > 0 ? QStringLiteral("\n") : QString()).linked(lines[i], link);
        }
        anatomy.panes.push_back(writer.take(found.canonicalRequest, Canonical));
    }

    void addStringToSign()
    {
        Writer writer(t.say("Inspector", "String to sign"));
        const QStringList lines = QString::fromUtf8(found.stringToSign).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            writer.plain(i > 0 ? QStringLiteral("\n") : QString());
            if (i == 2 && lines[i] == QString::fromUtf8(scope().text()))
                writeScope(writer);
            else
                writer.linked(lines[i], i == 0 ? Algorithm : i == 1 ? linkOf(QStringLiteral("x-amz-date")) : i == 3 ? Canonical : -1);
        }
        anatomy.panes.push_back(writer.take(found.stringToSign, ToSign));
    }

    /// How the key comes about, without any key.
    void addSignature()
    {
        Writer writer(t.say("Inspector", "Signature"));
        const QString secret = t.say("Inspector", "secret access key"), string = t.say("Inspector", "string to sign");
        const auto derived = [&](const char *name, const QString &from, const std::string &by, int link) {
            writer.plain(QLatin1String(name) + QStringLiteral(" = HMAC(") + from + QStringLiteral(", "))
                .linked(QString::fromUtf8(by), link)
                .plain(QStringLiteral(")\n"));
        };
        derived("kDate", QStringLiteral("\"AWS4\" + ") + secret, scope().date, Date);
        derived("kRegion", QStringLiteral("kDate"), scope().region, Region);
        derived("kService", QStringLiteral("kRegion"), scope().service, Service);
        derived("kSigning", QStringLiteral("kService"), scope().terminator, Terminator);
        writer.plain(QStringLiteral("hex(HMAC(kSigning, ")).linked(string, ToSign).plain(QStringLiteral("))\n= "));
        writer.linked(QString::fromUtf8(found.expected), Result);
        anatomy.panes.push_back(writer.take(found.expected));
    }
};

} // namespace

Anatomy signatureAnatomy(const sigv4::Verification &verification, const RawRequest *request, ui::Language language)
{
    Maker maker {verification, Translation::of(language)};
    maker.sayLinks();
    if (request != nullptr)
        maker.addRequest(*request);
    maker.addCanonical();
    maker.addStringToSign();
    maker.addSignature();
    maker.anatomy.refused = verification.matches() ? -1 : static_cast<int>(Result);
    return std::move(maker.anatomy);
}

} // namespace trustwalk::inspector
