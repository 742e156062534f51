/// What answers requests: the one seam between a server and an application.
public protocol Responder: Sendable {
    /// Fills `response`, which arrives as an empty 200.
    ///
    /// Called on the thread of an event loop, which serves nobody else until the call returns: never block in it.
    /// A HEAD request is answered like its GET; whoever sends the response leaves the body out and keeps its length.
    func respond(to request: borrowing Request, into response: inout Response)
}
