import HTTPServer

/// Takes the certificate and its key from their files anew, if they are right.
struct CertificateReload {
    let context: TLSContext
    let log: Log

    func run(_ cause: Reloader.Cause) {
        // A change of the library is none of the certificate's; and a new context forgets the sessions of the old.
        guard cause == .signal else { return }
        do throws(TLSError) {
            try context.reload()
            log.write(.certificateReloaded)
        } catch {
            log.write(.certificateRefused(error))
        }
    }
}
