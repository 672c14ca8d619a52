extension Function {
    /// Functions of times.
    static let timeFunctions: [Function] = [
        Function("timestamp", [], .string),
        Function("plantimestamp", [], .string),
        Function("timeadd", [.string("timestamp"), .string("duration")], .string) {
            arguments, type throws(FunctionError) in
            var time = try Timestamp(text(arguments[0]), argument: 0)
            time.add(try TimeSpan.nanoseconds(text(arguments[1]), argument: 1))
            return time.text.map(Value.string) ?? .unknown(type)
        },
        Function("timecmp", [.string("timestamp_a"), .string("timestamp_b")], .number) {
            arguments, _ throws(FunctionError) in
            let first = try Timestamp(text(arguments[0]), argument: 0)
            let second = try Timestamp(text(arguments[1]), argument: 1)
            return .count(first < second ? -1 : second < first ? 1 : 0)
        },
        Function("formatdate", [.string("format"), .string("time")], .string) { arguments, _ throws(FunctionError) in
            let time = try Timestamp(text(arguments[1]), argument: 1)
            return .string(try DateFormat.text(text(arguments[0]), time))
        },
    ]
}
