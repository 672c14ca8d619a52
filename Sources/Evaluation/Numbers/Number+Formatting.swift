/// Numbers as Go's `fmt` prints them.
extension Number {
    /// `%.Nf`.
    func fixed(places: Int) -> String {
        let value = float
        var decimal = Decimal(value.mantissa, exponent: value.exponent)
        decimal.round(to: decimal.point + places)
        return sign(value) + decimal.fixed(places: places)
    }

    /// `%.Ne`.
    func scientific(places: Int, isUpper: Bool) -> String {
        let value = float
        var decimal = Decimal(value.mantissa, exponent: value.exponent)
        decimal.round(to: places + 1)
        return sign(value) + decimal.scientific(places: places, isUpper: isUpper)
    }

    /// `%.Ng`, or with as few digits as tell the number from its neighbours.
    func general(digits: Int? = nil, isUpper: Bool = false) -> String {
        let value = float
        var decimal = digits == nil ? Decimal(shortest: value) : Decimal(value.mantissa, exponent: value.exponent)
        // How many digits may stand before the point without an exponent.
        var limit = 6
        if let digits {
            decimal.round(to: max(digits, 1))
            limit = max(digits, 1)
            if limit > decimal.digits.count && decimal.digits.count >= decimal.point { limit = decimal.digits.count }
        }
        let exponent = decimal.digits.isEmpty ? 0 : decimal.point - 1
        return sign(value)
            + (exponent < -4 || exponent >= limit ? decimal.scientific(isUpper: isUpper) : decimal.fixed())
    }

    private func sign(_ value: BigFloat) -> String { value.isNegative ? "-" : "" }
}
