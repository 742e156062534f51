// SQLite 3, and what of it needs a macro that Swift cannot read.
#ifndef DEPOSITARY_CSQLITE_H
#define DEPOSITARY_CSQLITE_H

#include <sqlite3.h>

/// Binds a text that SQLite copies, for Swift's own does not outlive the call.
static inline int dep_sqlite_bind_text(sqlite3_stmt *statement, int place, const char *text, int length) {
    return sqlite3_bind_text(statement, place, text, length, SQLITE_TRANSIENT);
}

#endif
