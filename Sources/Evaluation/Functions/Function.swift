/// A function of Terraform's language: its parameters, its result's type, and what it does.
///
/// ```swift
/// Function.named("upper")?.parameters.first?.type   // string
/// try Function.named("upper")?.call([.string("a")]) // "A"
/// ```
/// A result that depends on time, files or chance, or that cannot be computed exactly as Terraform does, is unknown.
public struct Function: Sendable {
    /// A parameter.
    public struct Parameter: Sendable {
        /// The parameter's name as Terraform documents it.
        public let name: String
        /// The type to which an argument is converted.
        public let type: ValueType
        /// Whether an argument may be null.
        public let allowsNull: Bool
        /// Whether the function looks at unknown arguments itself; otherwise its result is unknown then.
        let allowsUnknown: Bool
        /// Whether it looks at arguments of unknown type itself.
        let allowsDynamic: Bool

        /// A parameter of a provider's function.
        ///
        /// - Parameters:
        ///   - name: The name as the provider documents it.
        ///   - type: The type to which an argument is converted.
        ///   - allowsNull: Whether an argument may be null.
        public init(ofProvider name: String, _ type: ValueType, allowsNull: Bool) {
            // A provider is asked only when all arguments are known, of which nothing is known here.
            self.init(name, type, null: allowsNull)
        }

        init(
            _ name: String, _ type: ValueType, null: Bool = false, unknown: Bool = false, dynamic: Bool = false
        ) {
            self.name = name
            self.type = type
            allowsNull = null
            allowsUnknown = unknown
            allowsDynamic = dynamic
        }
    }

    typealias Typing = @Sendable ([Value]) throws(FunctionError) -> ValueType
    typealias Work = @Sendable ([Value], ValueType) throws(FunctionError) -> Value

    /// The function's name, without `core::`.
    public let name: String
    /// The parameters that every call has.
    public let parameters: [Parameter]
    /// The parameter that takes all further arguments; nil where there may be none.
    public let variadic: Parameter?
    /// The type of the result; ``ValueType/dynamic`` where it depends on the arguments.
    public let resultType: ValueType
    private let typing: Typing?
    private let work: Work?

    /// A function whose result always has the same type; without `work` the result is never known.
    init(
        _ name: String, _ parameters: [Parameter], variadic: Parameter? = nil, _ type: ValueType, work: Work? = nil
    ) {
        self.name = name
        self.parameters = parameters
        self.variadic = variadic
        resultType = type
        typing = nil
        self.work = work
    }

    /// A function that a provider offers, of whose result only the type is known.
    ///
    /// - Parameters:
    ///   - name: The name without `provider::` and what follows it.
    ///   - parameters: The parameters that every call has.
    ///   - variadic: The parameter that takes all further arguments; nil where there may be none.
    ///   - type: The type of the result.
    public init(ofProvider name: String, _ parameters: [Parameter], variadic: Parameter?, _ type: ValueType) {
        self.init(name, parameters, variadic: variadic, type)
    }

    /// A function whose result's type depends on the arguments.
    init(
        _ name: String, _ parameters: [Parameter], variadic: Parameter? = nil, like type: ValueType = .dynamic,
        typing: @escaping Typing, work: Work? = nil
    ) {
        self.name = name
        self.parameters = parameters
        self.variadic = variadic
        resultType = type
        self.typing = typing
        self.work = work
    }

    /// The parameter that an argument at an index is for; nil where there are too many arguments.
    func parameter(at index: Int) -> Parameter? {
        index < parameters.count ? parameters[index] : variadic
    }

    /// What the function makes of arguments, which must be of the parameters' types and number.
    public func call(_ arguments: [Value]) throws(FunctionError) -> Value {
        var isUnknown = false
        for (index, argument) in arguments.enumerated() {
            guard let parameter = parameter(at: index) else { break }
            if argument.isNull && !parameter.allowsNull { throw FunctionError(index, "must not be null") }
        }
        for (index, argument) in arguments.enumerated() {
            guard let parameter = parameter(at: index) else { break }
            // What has no type yet may become anything.
            if !parameter.allowsDynamic, case .dynamic = parameter.type, argument.type == .dynamic {
                return .unknown(.dynamic)
            }
            if !argument.isKnown && !parameter.allowsUnknown { isUnknown = true }
        }
        let type = try typing?(arguments) ?? resultType
        guard let work, !isUnknown else { return .unknown(type) }
        let result = try work(arguments, type)
        return result.isTooLarge ? .unknown(type) : result
    }
}

/// Why a call of a function fails.
public struct FunctionError: Error, Hashable, Sendable {
    /// The argument that is wrong, from 0; nil where it is the call as a whole.
    public let argument: Int?
    /// What is wrong: one phrase, lower case, no final period.
    public let reason: String

    init(_ argument: Int? = nil, _ reason: String) {
        self.argument = argument
        self.reason = reason
    }
}

extension Function {
    /// Converts an argument, with the error told of its parameter.
    static func convert(_ value: Value, to type: ValueType, argument: Int) throws(FunctionError) -> Value {
        do throws(ConversionError) {
            return try value.converted(to: type)
        } catch {
            throw FunctionError(argument, error.message)
        }
    }

    /// The whole number that an argument is.
    static func integer(_ value: Value, argument: Int) throws(FunctionError) -> Int {
        guard let number = value.number else { throw FunctionError(argument, "a number is required") }
        guard let integer = number.integer else {
            throw FunctionError(
                argument, number.isWhole ? "\(number.text) is too large" : "must be a whole number, got \(number.text)")
        }
        return integer
    }

    /// The text that an argument is.
    static func text(_ value: Value) -> String { value.string ?? "" }
}

extension Function.Parameter {
    static func string(_ name: String) -> Self { Self(name, .string) }
    static func number(_ name: String) -> Self { Self(name, .number) }
    /// A parameter of any type whose argument must be known and not null.
    static func any(_ name: String, null: Bool = false, unknown: Bool = false, dynamic: Bool = false) -> Self {
        Self(name, .dynamic, null: null, unknown: unknown, dynamic: dynamic)
    }
}
