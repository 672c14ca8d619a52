#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// An open file, pipe or terminal.
struct FileDescriptor: Output {
    let number: Int32

    static let standardOutput = FileDescriptor(number: 1)
    static let standardError = FileDescriptor(number: 2)

    /// Some systems refuse to write more than two gigabytes at once.
    private static let largestWrite = 1 << 30

    /// Whether it is a terminal that shows colours and nobody said not to (https://no-color.org).
    var isColored: Bool {
        isatty(number) == 1 && Self.variable("NO_COLOR").isEmpty && Self.variable("TERM") != "dumb"
    }

    private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }

    func write(_ bytes: [UInt8]) throws(OutputError) {
        let code = bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest.prefix(Self.largestWrite))
                let count = systemWrite(number, part)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if count < 0 && errno == EAGAIN {
                    wait(for: Int16(POLLOUT))
                } else if count < 0 && errno != EINTR {
                    return errno
                }
            }
            return 0
        }
        if code == EPIPE { throw .closedPipe }
        if code != 0 { throw .system(SystemError.text(of: code)) }
    }

    /// Waits until a descriptor that somebody made non-blocking takes or has bytes again.
    func wait(for events: Int16) {
        var request = pollfd(fd: number, events: events, revents: 0)
        _ = poll(&request, 1, -1)
    }
}

/// `write(2)`, whose name is taken within types that write.
private func systemWrite(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(number, bytes.baseAddress, bytes.count)
}
