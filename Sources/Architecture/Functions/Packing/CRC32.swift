/// The checksum of zip entries (ISO 3309, ITU-T V.42), bits reflected.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value &>> 1 : value &>> 1 }
        return value
    }

    /// The checksum of some bytes; `123456789` gives `cbf43926`.
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        let table = table
        var checksum: UInt32 = 0xFFFF_FFFF
        for byte in bytes { checksum = table[Int(UInt8(truncatingIfNeeded: checksum) ^ byte)] ^ checksum &>> 8 }
        return ~checksum
    }
}
