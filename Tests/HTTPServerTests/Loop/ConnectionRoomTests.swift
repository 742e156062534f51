import Testing

@testable import HTTPServer

@Suite struct ConnectionRoomTests {
    @Test(arguments: [16, 64, 256, 1024, 20_000], [1, 2, 8])
    func `there is never room for more connections than descriptors`(descriptors: Int, threads: Int) {
        let room = ConnectionRoom(maximumConnections: 10_000, descriptors: descriptors, threads: threads)
        #expect(room.served >= 1)
        #expect(room.served <= 10_000)
        #expect(room.served + room.turnedAway < descriptors)
    }

    @Test func `a limit below what the descriptors allow is kept`() {
        #expect(ConnectionRoom(maximumConnections: 100, descriptors: 20_000, threads: 1).served == 100)
    }
}
