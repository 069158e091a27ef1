#pragma once

#include <string>

namespace trustwalk {

/// Why a text is not what its reader expects: what was found and where. Holds facts, never a sentence (app/text makes
/// those).
struct ParseError {
    enum class Code {
        Empty, ///< nothing there
        TooLarge, ///< more bytes than the reader accepts; `expected` is the limit
        TooDeep, ///< nested deeper than the reader accepts; `expected` is the limit
        NotUtf8,
        Syntax, ///< not JSON, XML, JWT, base64 … at all; `expected` says which
        DuplicateKey,
        UnknownKey, ///< `expected` holds the nearest known key, where one is near
        MissingKey,
        WrongType,
        BadValue,
        NotFound, ///< a name that refers to nothing
        Conflict, ///< two things that exclude each other, or a second of what may exist once
        NewerVersion, ///< a file of a later formatVersion
        Unsupported,
    };
    Code code = Code::Syntax;
    std::string path {}; ///< where: a JSON path ("$.accounts[0].users[1].name") or byte offset; empty where it is the whole
    std::string found {}; ///< the user's text at fault, shortened to at most 80 bytes at a character border
    std::string expected {}; ///< what would have been right, in the words of the format: "string", "Allow | Deny"
    std::string reason {}; ///< AWS's own English text for this refusal, where AWS has one; empty otherwise
    int line = 0; ///< from 1; 0 where unknown
    int column = 0; ///< in characters from 1; 0 where unknown

    bool operator==(const ParseError &) const = default;
};

} // namespace trustwalk
