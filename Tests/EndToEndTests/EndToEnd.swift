import Glibc
import Testing

/// The built program from the outside. One test at a time: each one fills the machine or counts on a quiet one.
@Suite(.serialized) struct EndToEnd {
    /// Lets this process, and the children it starts from now on, hold as many descriptors as the system allows.
    static let descriptorLimit: Int = {
        var limit = rlimit()
        unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return Int(clamping: limit.rlim_cur)
    }()
}
