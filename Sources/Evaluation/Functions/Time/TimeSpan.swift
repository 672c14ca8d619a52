/// Spans of time as Go writes them: `1h30m`, `-1.5h`.
enum TimeSpan {
    private static let units: [String: Int] = [
        "ns": 1, "us": 1000, "µs": 1000, "μs": 1000, "ms": 1_000_000, "s": 1_000_000_000, "m": 60_000_000_000,
        "h": 3_600_000_000_000,
    ]

    static func nanoseconds(_ text: String, argument: Int) throws(FunctionError) -> Int {
        let wrong = FunctionError(argument, "\(Quoting.go(text)) is no duration such as 1h30m")
        var rest = text[...].unicodeScalars
        var isNegative = false
        if let sign = rest.first, sign == "-" || sign == "+" {
            isNegative = sign == "-"
            rest.removeFirst()
        }
        if String(rest) == "0" { return 0 }
        var total = 0
        repeat {
            let whole = String(rest.prefix { ("0"..."9").contains($0) })
            rest.removeFirst(whole.unicodeScalars.count)
            var fraction = ""
            if rest.first == "." {
                rest.removeFirst()
                fraction = String(rest.prefix { ("0"..."9").contains($0) })
                rest.removeFirst(fraction.unicodeScalars.count)
            }
            let name = String(rest.prefix { $0 != "." && !("0"..."9").contains($0) })
            rest.removeFirst(name.unicodeScalars.count)
            guard !(whole.isEmpty && fraction.isEmpty), let unit = units[name] else { throw wrong }
            guard let count = whole.isEmpty ? 0 : Int(whole) else { throw wrong }
            let (product, overflow) = count.multipliedReportingOverflow(by: unit)
            var part = 0.0
            if let digits = Double("0." + (fraction.isEmpty ? "0" : fraction)) { part = digits * Double(unit) }
            let (sum, overflow2) = total.addingReportingOverflow(product)
            let (sum2, overflow3) = sum.addingReportingOverflow(Int(part))
            if overflow || overflow2 || overflow3 { throw wrong }
            total = sum2
        } while !rest.isEmpty
        return isNegative ? -total : total
    }
}
