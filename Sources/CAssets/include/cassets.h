// The files under Resources/, as bytes in the binary's read-only data.
#ifndef DEPOSITARY_CASSETS_H
#define DEPOSITARY_CASSETS_H

#include <stddef.h>

/// One file of Resources/.
typedef struct {
    const char *path;           ///< relative to Resources/, with `/`
    const unsigned char *bytes;
    size_t size;
} depositary_asset;

/// All files, ordered by path.
extern const depositary_asset depositary_assets[];
extern const size_t depositary_asset_count;

#endif
