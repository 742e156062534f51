// zlib, and what of it is a macro that Swift cannot call.
#ifndef DEPOSITARY_CZLIB_H
#define DEPOSITARY_CZLIB_H

#include <zlib.h>

/// Begins a stream in the gzip format (RFC 1952): 15 bits of window, and 16 to ask for gzip's own header.
static inline int dep_gzip_init(z_streamp stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

#endif
