// What Swift's Glibc module leaves out: epoll, accept4, pipe2, malloc_trim.
//
// _GNU_SOURCE stays undefined: with it, headers that both modules read would declare types differently.
#ifndef DEPOSITARY_CLINUX_H
#define DEPOSITARY_CLINUX_H

#include <fcntl.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/socket.h>

// struct epoll_event with its union narrowed to the one member in use, so that no pointer is involved.
typedef struct {
    uint32_t bits;
    uint64_t key;
} __EPOLL_PACKED clinux_poll_event;

_Static_assert(sizeof(clinux_poll_event) == sizeof(struct epoll_event), "the kernel's layout");

static inline int clinux_poll_control(int poller, int operation, int descriptor, uint32_t bits, uint64_t key) {
    struct epoll_event event = {.events = bits, .data = {.u64 = key}};
    return epoll_ctl(poller, operation, descriptor, &event);
}

static inline int clinux_poll_wait(int poller, clinux_poll_event *events, int count, int timeout) {
    return epoll_wait(poller, (struct epoll_event *)events, count, timeout);
}

// Declared here, for <malloc.h> brings types that Glibc's module has already.
int malloc_trim(size_t pad);

int accept4(int socket, struct sockaddr *address, socklen_t *length, int flags);

static inline int clinux_accept(int listener) {
    return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

int pipe2(int ends[2], int flags);

static inline int clinux_pipe(int *reader, int *writer) {
    int ends[2];
    int result = pipe2(ends, O_NONBLOCK | O_CLOEXEC);
    if (result == 0) {
        *reader = ends[0];
        *writer = ends[1];
    }
    return result;
}

#endif
