// OpenSSL 3, and what of it is a macro, or needs a C function to be called back.
#ifndef DEPOSITARY_COPENSSL_H
#define DEPOSITARY_COPENSSL_H

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

/// ALPN (RFC 7301): `http/1.1` where it is offered; a client that offers other protocols only is refused by an alert.
static int dep_select_http11(SSL *ssl, const unsigned char **out, unsigned char *out_length,
                             const unsigned char *offered, unsigned int offered_length, void *context) {
    static const unsigned char http11[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    (void)ssl;
    (void)context;
    unsigned char *selected = 0;
    if (SSL_select_next_proto(&selected, out_length, http11, sizeof http11, offered, offered_length) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = selected;
    return SSL_TLSEXT_ERR_OK;
}

/// A server has nobody to ask for the passphrase of a key: an encrypted one cannot be read.
static int dep_no_passphrase(char *buffer, int size, int writing, void *context) {
    (void)buffer;
    (void)size;
    (void)writing;
    (void)context;
    return -1;
}

/// Versions, ciphers and habits of a server's context; 1 on success.
static inline int dep_configure_server(SSL_CTX *context) {
    static const unsigned char name[] = "depositary";
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                     SSL_OP_PRIORITIZE_CHACHA | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                  SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_default_passwd_cb(context, dep_no_passphrase);
    SSL_CTX_set_alpn_select_cb(context, dep_select_http11, 0);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 &&
           SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1 &&
           SSL_CTX_set1_groups_list(context, "X25519:P-256:P-384") == 1 &&
           SSL_CTX_set_session_id_context(context, name, sizeof name - 1) == 1;
}

/// Whether the context's certificate is valid now: 0 it is, -1 not yet, 1 no longer.
static inline int dep_certificate_validity(SSL_CTX *context) {
    X509 *certificate = SSL_CTX_get0_certificate(context);
    if (X509_cmp_current_time(X509_get0_notBefore(certificate)) > 0) return -1;
    if (X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0) return 1;
    return 0;
}

#endif
