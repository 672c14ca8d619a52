/// An IPv4 network of the walker, which knows nothing of the module under test.
struct Net4: Hashable {
    let base: UInt32
    let bits: Int

    init(_ base: UInt32, _ bits: Int) {
        self.base = base
        self.bits = bits
    }

    init(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ bits: Int) {
        self.init(a << 24 | b << 16 | c << 8 | d, bits)
    }

    static let everybody = Net4(0, 0)
    static let office = Net4(203, 0, 113, 0, 24)

    func contains(_ address: UInt32) -> Bool {
        bits == 0 || (address ^ base) >> UInt32(32 - bits) == 0
    }

    /// The IPv6 network that stands for this one in the walker: its bits follow the first sixteen.
    var text6: String { bits == 0 ? "::/0" : "\(dotted6(base))/\(bits + 16)" }

    var text: String { "\(base >> 24).\(base >> 16 & 255).\(base >> 8 & 255).\(base & 255)/\(bits)" }
}

/// The IPv6 address that stands for an IPv4 one.
func dotted6(_ address: UInt32) -> String {
    "2a05:\(String(address >> 16, radix: 16)):\(String(address & 0xFFFF, radix: 16))::"
}

func dotted(_ address: UInt32) -> String {
    "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
}
