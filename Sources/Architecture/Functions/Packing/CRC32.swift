/// The checksum of zip entries (ISO 3309, ITU-T V.42), bits reflected.
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { index in
        var value = UInt32(index)
        for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ value &>> 1 : value &>> 1 }
        return value
    }

    /// The checksum of some bytes; `123456789` gives `cbf43926`.
    ///
    /// It goes by pointers, which cost nothing in a debug build, where an array's subscript is a call.
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer { bytes in
            table.withUnsafeBufferPointer { table in
                guard let first = bytes.baseAddress, let table = table.baseAddress else { return 0 }
                var checksum: UInt32 = 0xFFFF_FFFF
                var index = 0
                while index < bytes.count {
                    checksum = table[Int(UInt8(truncatingIfNeeded: checksum) ^ first[index])] ^ checksum &>> 8
                    index += 1
                }
                return ~checksum
            }
        }
    }
}
