/// A zip archive whose bytes depend on names and contents of its files alone: sorted, uncompressed, of 1 January 1980.
///
/// Uncompressed, because handlers are small, and because a compressor's next version would change every hash.
/// Format: PKWARE, "APPNOTE.TXT", 4.3.
struct ZipArchive {
    /// A file in the archive.
    struct File {
        /// Its path in the archive, with `/` between folders.
        let path: String
        let content: [UInt8]
    }

    private let files: [File]

    init(_ files: [File]) {
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// The archive as it is stored: each file behind its header, then the directory.
    var bytes: [UInt8] {
        var archive = LittleEndian()
        var directory = LittleEndian()
        for file in files {
            let checksum = CRC32.checksum(of: file.content)
            directory.append32(0x0201_4B50)
            directory.append16(Self.madeByUnix)
            let start = archive.bytes.count
            archive.append32(0x0403_4B50)
            archive.appendFacts(of: file, checksum: checksum)
            archive.append(file.path.utf8)
            archive.append(file.content)
            directory.appendFacts(of: file, checksum: checksum)
            directory.append16(0)  // length of the comment
            directory.append16(0)  // number of the disk
            directory.append16(0)  // internal attributes
            directory.append32(Self.permissions)
            directory.append32(UInt32(start))
            directory.append(file.path.utf8)
        }
        let start = archive.bytes.count
        archive.append(directory.bytes)
        archive.append32(0x0605_4B50)
        archive.append16(0)  // number of this disk
        archive.append16(0)  // disk of the directory
        archive.append16(UInt16(files.count))
        archive.append16(UInt16(files.count))
        archive.append32(UInt32(directory.bytes.count))
        archive.append32(UInt32(start))
        archive.append16(0)  // length of the comment
        return archive.bytes
    }

    /// Unix, version 2.0: without Unix the permissions would not count.
    private static let madeByUnix: UInt16 = 3 << 8 | 20
    /// A regular file that everybody can read, for Lambda runs code as a user of its own (Lambda, "Working with .zip
    /// file archives for Python Lambda functions").
    private static let permissions: UInt32 = 0o100644 << 16
}

/// Numbers as zip writes them, the lowest byte first.
private struct LittleEndian {
    var bytes: [UInt8] = []

    mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    mutating func append16(_ number: UInt16) {
        append([UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)])
    }

    mutating func append32(_ number: UInt32) {
        append16(UInt16(truncatingIfNeeded: number))
        append16(UInt16(truncatingIfNeeded: number >> 16))
    }

    /// What a file's header and its line in the directory share.
    mutating func appendFacts(of file: ZipArchive.File, checksum: UInt32) {
        append16(20)  // version needed to extract
        append16(1 << 11)  // names are UTF-8
        append16(0)  // stored
        append16(0)  // 00:00:00
        append16(1 << 5 | 1)  // 1 January 1980, the first day that the format knows
        append32(checksum)
        append32(UInt32(file.content.count))
        append32(UInt32(file.content.count))
        append16(UInt16(file.path.utf8.count))
        append16(0)  // length of the extra field
    }
}
