import Dispatch
import Glibc
import HTTPCore
import HTTPServer
import Synchronization
import TestSupport
import Testing

@Suite struct StoppingTests {
    @Test(arguments: [1, 2])
    func `requests under way are finished, and idle connections closed`(threads: Int) throws {
        try withServer(configuration: configured { $0.threads = threads }) { server, port in
            let idle = try (0..<10).map { _ in try RawClient(port: port) }
            let busy = try (0..<10).map { _ in try RawClient(port: port) }
            for client in idle + busy {
                try client.send(getRoot)
                #expect(try client.receiveResponse().status == 200)
            }
            for client in busy {
                try client.send("POST /late HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nla")
            }
            server.stop(within: .seconds(30))
            for client in idle { #expect(try client.receiveToEnd() == "") }
            for client in busy {
                try client.send("te")
                let response = try client.receiveResponse()
                #expect(response.text == "POST /late late")
                #expect(response.field("connection") == "close")
                #expect(try client.receiveToEnd() == "")
            }
            server.wait()
        }
    }

    @Test
    func `under load every request that was sent is answered, and the last answer says that it is the last`()
        throws
    {
        let configuration = configured {
            $0.threads = 2
            // More than any client needs between an answer and its next request.
            $0.timeouts.farewell = .seconds(60)
        }
        try withServer(configuration: configuration) { server, port in
            let started = DispatchSemaphore(value: 0)
            let failures = Atomic(0)
            let group = DispatchGroup()
            for _ in 0..<8 {
                DispatchQueue(label: "client").async(group: group) {
                    do {
                        let client = try RawClient(port: port, patience: 60)
                        var count = 0
                        repeat {
                            try client.send(getRoot)
                            count += 1
                            if count == 100 { started.signal() }
                        } while try client.receiveResponse().field("connection") != "close"
                    } catch {
                        failures.add(1, ordering: .relaxed)
                        started.signal()
                    }
                }
            }
            for _ in 0..<8 { started.wait() }
            server.stop(within: .seconds(60))
            group.wait()
            server.wait()
            #expect(failures.load(ordering: .relaxed) == 0)
        }
    }

    @Test func `a large response under way is delivered to its last byte`() throws {
        let body = [UInt8](repeating: 0x61, count: 8 << 20)
        try withServer(Answer { $1.body = body }) { server, port in
            let client = try RawClient(port: port, receiveBuffer: 131_072)
            try client.send(getRoot)
            _ = try client.receive(atMost: 1)
            server.stop(within: .seconds(30))
            #expect(try client.receiveToEnd().utf8.count > body.count)
            server.wait()
        }
    }

    @Test func `clients that wait to be accepted when the server stops are served`() throws {
        let gate = Gate()
        try withServer(gate) { server, port in
            // The loop is held up, so that everybody else waits in the kernel when the server is told to stop.
            let first = try RawClient(port: port)
            try first.send(getRoot)
            gate.waitUntilReached()
            let clients = try (0..<200).map { _ in try RawClient(port: port) }
            for client in clients { try client.send(getRoot) }
            server.stop(within: .seconds(30))
            gate.open()
            for client in [first] + clients { #expect(try client.receiveResponse().status == 200) }
            server.wait()
        }
    }

    @Test func `whoever takes too long is cut off at the deadline`() throws {
        try withServer { server, port in
            let client = try RawClient(port: port)
            try client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n")
            server.stop(within: .milliseconds(100))
            server.wait()
            // What an ended connection says, if anything, is no response.
            #expect(((try? client.receiveToEnd()) ?? "") == "")
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `being told again to stop shortens the wait of every loop`() throws {
        try withServer(configuration: configured { $0.threads = 2 }) { server, port in
            // One for each loop.
            let clients = try (0..<2).map { _ in try RawClient(port: port) }
            for client in clients {
                try client.send(getRoot + "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\na")
                #expect(try client.receiveResponse().status == 200)
            }
            server.stop(within: .seconds(90))
            try clients[0].send("b")
            #expect(try clients[0].receiveResponse().text == "POST / ab")
            #expect(try clients[0].receiveToEnd() == "")
            server.stop(within: .zero)
            server.wait()
        }
    }

    @Test func `nobody is accepted any more`() throws {
        try withServer { server, port in
            server.stop(within: .zero)
            server.wait()
            #expect(throws: RawClient.Failure.self) { try RawClient(port: port) }
        }
    }

    @Test func `stopping and waiting twice do no harm`() throws {
        let recorder = EventRecorder()
        try withServer(observer: recorder) { server, _ in
            server.stop(within: .seconds(30))
            server.stop(within: .zero)
            server.wait()
            server.wait()
        }
        #expect(recorder.events.count { if case .stopped = $0 { true } else { false } } == 1)
    }
}

/// Answers nobody before it is opened.
private final class Gate: Responder {
    private let isReached = Atomic(false)
    private let isOpen = Atomic(false)

    func respond(to request: borrowing Request, into response: inout Response) {
        isReached.store(true, ordering: .releasing)
        while !isOpen.load(ordering: .acquiring) { sched_yield() }
    }

    func open() { isOpen.store(true, ordering: .releasing) }
    func waitUntilReached() { while !isReached.load(ordering: .acquiring) { sched_yield() } }
}
