#pragma once

#include "core/crypto/key_pair.h"

#include <memory>
#include <mutex>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/x509.h>
#include <string>

/// OpenSSL's objects with owners. For core/crypto's own sources and core/saml (which hands a key to xmlsec) only.
namespace trustwalk::crypto {

template <auto free> struct FreeWith {
    template <typename T> void operator()(T *object) const { free(object); }
};

using PKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using PKeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, FreeWith<EVP_MAC_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;
using BigNumber = std::unique_ptr<BIGNUM, FreeWith<BN_clear_free>>;
using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Name = std::unique_ptr<X509_NAME, FreeWith<X509_NAME_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;

struct KeyHandle {
    PKey key;
    KeyAlgorithm algorithm = KeyAlgorithm::Rsa;
    /// Of the public half, made when it is first asked for: every verification with a key set looks for keys by it.
    mutable std::once_flag thumbprintMade {};
    mutable std::string thumbprint {};
};

/// Takes over a key; why it is none of ours, where it isn't: RSA below 2,048 or above 8,192 bits, another curve or kind.
[[nodiscard]] Result<std::shared_ptr<const KeyHandle>, ParseError> handleOf(PKey key);
/// A handle of the public half alone, so that no PublicKey carries a private key about.
[[nodiscard]] std::shared_ptr<const KeyHandle> publicHalf(const KeyHandle &handle);

/// Bytes of one coordinate, and of r and of s: 32, 48, 66; 0 for RSA.
[[nodiscard]] std::size_t coordinateSize(KeyAlgorithm algorithm);
[[nodiscard]] const EVP_MD *digestFor(SignatureAlgorithm algorithm); ///< null where the library lacks it
[[nodiscard]] const EVP_MD *sha256Digest(); ///< never null

/// What a memory BIO holds.
[[nodiscard]] std::string textOf(const Bio &bio);

/// For what fails only when memory is out or OpenSSL has no default provider. There is nothing to return then that would not
/// be a lie about security, so the process ends.
void require(bool worked);

} // namespace trustwalk::crypto
