// Declarations that Swift's Glibc module does not export (accept4 and friends sit behind _GNU_SOURCE).
#ifndef DEPOSITARY_CLINUX_H
#define DEPOSITARY_CLINUX_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#endif
