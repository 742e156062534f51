import HTTPCore
import Synchronization
import Treaties

/// Whole answers of one library, found by the bytes of the question.
///
/// Bounded in bytes: there are two generations, and when the young one is full the old one goes. What is asked again is
/// taken over into the young one, so that the often asked stays and strange questions pass through.
final class AnswerCache: Sendable {
    private struct Entry {
        /// The question itself: two questions may share a hash, never an answer.
        let question: [UInt8]
        let answer: PreparedAnswer
    }

    private struct Generations {
        /// Questions asked once whose answers were too large to be kept at once.
        var askedOnce: Set<UInt64> = []
        var young: [UInt64: Entry] = [:]
        var old: [UInt64: Entry] = [:]
        var youngSize = 0
    }

    private let generations = Mutex(Generations())
    private let generationSize: Int

    /// - Parameter capacity: Bytes of questions and answers to keep at the most.
    init(capacity: Int) {
        generationSize = capacity / 2
    }

    /// The answer to the same question; nil where there is none, or it was as of another day.
    func find(_ question: Question, today: CalendarDay) -> PreparedAnswer? {
        generations.withLock { generations in
            if let entry = generations.young[question.hash], question.equals(entry.question) {
                return entry.answer.isGood(on: today) ? entry.answer : nil
            }
            guard let entry = generations.old[question.hash], question.equals(entry.question),
                entry.answer.isGood(on: today)
            else { return nil }
            insert(entry, question.hash, &generations)
            return entry.answer
        }
    }

    /// Keeps an answer, if it is worth it: a large one that took no compressing is kept when it is asked a second time, so
    /// that questions asked once do not wash out the others; one that would take a quarter of the room never is.
    func keep(_ answer: PreparedAnswer, for question: Question) {
        guard answer.size <= generationSize / 2 else { return }
        let isKeptAtOnce = answer.isCoded || answer.size <= Self.largestKeptAtOnce
        generations.withLock { generations in
            guard isKeptAtOnce || !isNew(question, &generations) else { return }
            insert(Entry(question: question.bytes, answer: answer), question.hash, &generations)
        }
    }

    private static let largestKeptAtOnce = 16 << 10
    private static let mostAskedOnce = 4096

    private func isNew(_ question: Question, _ generations: inout Generations) -> Bool {
        if generations.askedOnce.count >= Self.mostAskedOnce { generations.askedOnce = [] }
        return generations.askedOnce.insert(question.hash).inserted
    }

    private func insert(_ entry: Entry, _ hash: UInt64, _ generations: inout Generations) {
        let size = entry.answer.size + entry.question.count
        if generations.youngSize + size > generationSize {
            generations.old = generations.young
            generations.young = [:]
            generations.youngSize = 0
        }
        if let replaced = generations.young.updateValue(entry, forKey: hash) {
            generations.youngSize -= replaced.answer.size + replaced.question.count
        }
        generations.youngSize += size
    }
}

extension PreparedAnswer {
    fileprivate func isGood(on today: CalendarDay) -> Bool { day.map { $0 == today } ?? true }
}

/// What of a request decides which answer it gets, without its conditions: the target, and what negotiation reads.
///
/// It looks into the head instead of copying it, so that a question that is known costs no allocation.
struct Question {
    private let head: RequestHead
    let hash: UInt64

    init(_ head: RequestHead) {
        self.head = head
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        Self.forEachByte(of: head) { hash = (hash ^ UInt64($0)) &* 0x100_0000_01b3 }
        self.hash = hash
    }

    /// The question by itself, to be kept.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        Self.forEachByte(of: head) { bytes.append($0) }
        return bytes
    }

    func equals(_ other: [UInt8]) -> Bool {
        var index = 0
        var isEqual = true
        Self.forEachByte(of: head) { byte in
            isEqual = isEqual && index < other.count && other[index] == byte
            index += 1
        }
        return isEqual && index == other.count
    }

    /// Target, then each field that negotiation reads with a mark before it that no target or value contains.
    @inline(__always)
    private static func forEachByte(of head: RequestHead, _ body: (UInt8) -> Void) {
        for byte in head.bytes[head.pathRange] { body(byte) }
        if let query = head.queryRange {
            body(UInt8(ascii: "?"))
            for byte in head.bytes[query] { body(byte) }
        }
        for field in head.fields {
            switch field.id {
            case .accept: body(1)
            case .acceptEncoding: body(2)
            default: continue
            }
            for byte in head.bytes[field.value] { body(byte) }
        }
    }
}
