extension IPNetwork {
    /// Whether every address of another network is in this one.
    public func contains(_ other: IPNetwork) -> Bool {
        family == other.family && first <= other.first && other.last <= last
    }

    /// Whether an address of it is reached over the internet; see the notes of RFC 1918, RFC 6598 and RFC 4193.
    public var hasPublicAddress: Bool {
        !AddressSet(self).intersection(.internet(family)).isEmpty
    }
}
