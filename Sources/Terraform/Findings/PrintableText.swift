extension String {
    /// The text in one line that a terminal shows as it is, cut off where nobody would read on.
    ///
    /// Names in a document may hold anything: line breaks that would look like another finding, or codes that a terminal
    /// obeys. They are shown as `\u{1b}`.
    var printable: String {
        let isLong = utf8.count > Self.printableLimit
        guard isLong || unicodeScalars.contains(where: \.isUnprintable) else { return self }
        var text = ""
        let scalars = Array(unicodeScalars.prefix(Self.printableLimit))
        for (index, scalar) in scalars.enumerated() {
            // A line of a message of several, which begins with spaces and so cannot pass for another finding.
            let isBreak = scalar == "\n" && scalars[(index + 1)...].starts(with: Self.indentation)
            if scalar.isUnprintable && !isBreak {
                text += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return isLong ? "\(text)…" : text
    }

    private static let printableLimit = 2_000
    private static let indentation: [Unicode.Scalar] = [" ", " ", " ", " "]
}

extension Unicode.Scalar {
    /// Whether a terminal would not show the scalar, or would change what it shows because of it.
    fileprivate var isUnprintable: Bool {
        switch value {
        case 0x20..<0x7F: false
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
