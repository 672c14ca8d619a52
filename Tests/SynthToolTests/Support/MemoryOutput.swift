@testable import SynthTool

/// Keeps what is written, or refuses it.
final class MemoryOutput: Output {
    private(set) var bytes: [UInt8] = []
    private let refusal: OutputError?

    init(refusing refusal: OutputError? = nil) {
        self.refusal = refusal
    }

    func write(_ bytes: [UInt8]) throws(OutputError) {
        if let refusal { throw refusal }
        self.bytes += bytes
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}
