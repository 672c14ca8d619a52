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

    var text: String { "\(base >> 24).\(base >> 16 & 255).\(base >> 8 & 255).\(base & 255)/\(bits)" }
}

func dotted(_ address: UInt32) -> String {
    "\(address >> 24).\(address >> 16 & 255).\(address >> 8 & 255).\(address & 255)"
}
