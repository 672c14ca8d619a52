import Testing

@testable import Evaluation

@Suite struct `A number` {
    /// What Terraform's `tostring` prints.
    private static let texts: [(String, String)] = [
        ("0", "0"), ("-0", "-0"), ("00012", "12"), ("12.50", "12.5"), (".5", "0.5"), ("5.", "5"), ("1e3", "1000"),
        ("1.5E-3", "0.0015"), ("-1e-2", "-0.01"), ("+7", "7"),
        ("123456789012345678901234567890", "123456789012345678901234567890"),
        ("0.1", "0.1"), ("1e30", "1000000000000000000000000000000"), ("9223372036854775808", "9223372036854775808"),
        ("-9223372036854775808", "-9223372036854775808"), ("0.30000000000000004", "0.30000000000000004"),
    ]

    @Test(arguments: texts)
    func `is printed with as few digits as are needed`(text: String, printed: String) {
        #expect(Number(parsing: text)?.text == printed)
    }

    @Test(arguments: ["", "-", ".", "1e", "1e+", "0x10", "1_000", " 1", "1 ", "ten", "1.2.3", "1e9999999", "--1"])
    func `is not what says no number`(text: String) {
        #expect(Number(parsing: text) == nil)
    }

    @Test func `is divided with 512 bits, or with 64 where both were counted`() throws {
        let third = try known(Number(1) / Number(3))
        #expect(third.text.count == 157)
        #expect(third.text.hasSuffix("3335"))
        let counted = try known(Number(counting: 1) / Number(counting: 3))
        #expect(counted.text == "0.33333333333333333334")
        let infinite = Number(3) / Number(0)
        #expect(infinite == nil)
    }

    @Test func `keeps the error that binary fractions have`() throws {
        let one = try #require(Number(parsing: "1.1"))
        let two = try #require(Number(parsing: "2.2"))
        let three = try known(one + two)
        #expect(three.text.hasPrefix("3.30000000000") && three.text.hasSuffix("02"))
        #expect(three > one && one < two && three != two)
    }

    @Test func `is rounded down and up, and has a remainder with the sign of the dividend`() throws {
        let number = try #require(Number(parsing: "-1.5"))
        #expect(number.roundedDown.text == "-2")
        #expect(number.roundedUp.text == "-1")
        #expect(try known(Number(-5) % Number(3)).text == "-2")
        #expect(try known(Number(5) % Number(0)).text == "5")
    }

    private func known(_ number: Number?) throws -> Number { try #require(number) }
}
