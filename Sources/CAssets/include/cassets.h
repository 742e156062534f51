// The files under Resources/ that the binary carries, as bytes in its read-only data.
#ifndef DEPOSITARY_CASSETS_H
#define DEPOSITARY_CASSETS_H

#include <stddef.h>

/// One file of Resources/.
typedef struct {
    const char *path;            ///< relative to Resources/, with `/`
    const unsigned char *bytes;
    size_t size;
} depositary_asset;

/// All files, ordered by path.
extern const depositary_asset depositary_assets[];
extern const size_t depositary_asset_count;

/// The file at an index below the count. (Swift does not import an array without a length.)
static inline depositary_asset depositary_asset_at(size_t index) { return depositary_assets[index]; }

/// Lets the system take back the memory in which the files were read; who reads them again gets them from the binary again.
void depositary_assets_forget(void);

#endif
