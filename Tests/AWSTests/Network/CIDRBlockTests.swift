import AWS
import Terraform
import Testing

@Suite struct `A CIDR block` {
    @Test(
        arguments: [
            "10.0.0.0/16", "0.0.0.0/0", "255.255.255.255/32", "192.168.1.128/25", "::/0", "2001:db8::/32",
            "fd00:1:0:2::/64", "::1/128", "64:ff9b::/96",
        ])
    func `keeps good text as it is`(text: String) {
        #expect(CIDRBlock(text).term == .string(text))
        #expect("\(CIDRBlock(text))" == text)
    }

    @Test func `writes IPv6 in its short form`() {
        #expect(CIDRBlock("2001:0DB8:0:0:0:0:0:0/32").term == .string("2001:db8::/32"))
        #expect(CIDRBlock("2001:db8:0:1:0:0:0:0/64").term == .string("2001:db8:0:1::/64"))
    }

    @Test(
        arguments: [
            ("10.0.0.0/33", "the prefix length is 0 to 32"),
            ("10.0.0.0/", "the prefix length is 0 to 32"),
            ("10.0.0.0/+8", "the prefix length is 0 to 32"),
            ("10.0.0.0/8/8", "the prefix length is 0 to 32"),
            ("10.0.0.0", "the prefix length is missing; \"10.0.0.0/32\" is this one address"),
            ("10.0.0/16", "an IPv4 address has four numbers, as in 10.0.0.0"),
            ("", "an IPv4 address has four numbers, as in 10.0.0.0"),
            ("10.0.256.0/24", "\"256\" is not a number from 0 to 255"),
            ("10..0.0/24", "\"\" is not a number from 0 to 255"),
            ("10.00.0.0/24", "\"00\" has a leading zero"),
            ("10.0.1.5/16", "the address has bits behind the prefix; the network is \"10.0.0.0/16\""),
            ("::1/64", "the address has bits behind the prefix; the network is \"::/64\""),
            ("::/129", "the prefix length is 0 to 128"),
            ("1:2:3/64", "an IPv6 address has eight groups, or fewer and \"::\" once"),
            ("1::2::3/64", "\"\" is not a group of one to four hexadecimal digits"),
            ("g::/64", "\"g\" is not a group of one to four hexadecimal digits"),
        ])
    func `says what is wrong with the text`(text: String, reason: String) {
        #expect(CIDRBlock(text).mistake?.message == "\"\(text)\" is no CIDR block: \(reason)")
        #expect(CIDRBlock(text).mistake?.rule == "cidr-block")
    }

    @Test func `is parsed where an argument is given a literal`() {
        let good: Expression<CIDRBlock> = "10.0.0.0/16"
        let third = 3
        let built: Expression<CIDRBlock> = "10.\(third).0.0/16"
        let bad: Expression<CIDRBlock> = "10.0.0.0/33"
        let reference: Expression<CIDRBlock> = "\(Expression<String>.expression("var.address"))/32"
        #expect(good.term == .string("10.0.0.0/16"))
        #expect(built.term == .string("10.3.0.0/16"))
        #expect(
            bad.term
                == .invalid(
                    Mistake(
                        rule: "cidr-block", "\"10.0.0.0/33\" is no CIDR block: the prefix length is 0 to 32")))
        #expect(reference.term == .template([.value(.code("var.address")), .text("/32")]))
        #expect(Expression<CIDRBlock>.anywhere.term == .string("0.0.0.0/0"))
    }

    @Test(
        arguments: [
            ("10.0.0.0/16", "10.0.3.0/24", true, true), ("10.0.3.0/24", "10.0.0.0/16", false, true),
            ("10.0.0.0/16", "10.0.0.0/16", true, true), ("10.0.0.0/24", "10.0.1.0/24", false, false),
            ("0.0.0.0/0", "10.0.0.0/8", true, true), ("0.0.0.0/0", "::/0", false, false),
            ("::/0", "2001:db8::/32", true, true),
        ] as [(CIDRBlock, CIDRBlock, Bool, Bool)])
    func `knows what it contains and overlaps`(one: CIDRBlock, other: CIDRBlock, contains: Bool, overlaps: Bool) {
        #expect(one.contains(other) == contains)
        #expect(one.overlaps(other) == overlaps)
        #expect(other.overlaps(one) == overlaps)
    }

    @Test(arguments: [("10.0.0.0/24", 256, 251), ("10.0.0.0/28", 16, 11), ("0.0.0.0/0", 1 << 32, (1 << 32) - 5)])
    func `counts addresses, less the five that AWS reserves`(text: String, all: Int, usable: Int) {
        #expect(CIDRBlock(text).addressCount == all)
        #expect(CIDRBlock(text).usableAddressCount == usable)
    }

    @Test(
        arguments: [
            ("10.0.0.0/16", 24, 0, "10.0.0.0/24"), ("10.0.0.0/16", 24, 255, "10.0.255.0/24"),
            ("10.0.0.0/16", 16, 0, "10.0.0.0/16"), ("0.0.0.0/0", 1, 1, "128.0.0.0/1"),
            ("2001:db8::/56", 64, 3, "2001:db8:0:3::/64"), ("::/0", 1, 1, "8000::/1"), ("::/0", 0, 0, "::/0"),
            ("10.0.0.0/16", 24, 256, "\"10.0.0.0/16\" has no subnet of /24 at 256: 256 fit, 0 to 255"),
            ("10.0.0.0/16", 24, -1, "\"10.0.0.0/16\" has no subnet of /24 at -1: 256 fit, 0 to 255"),
            ("10.0.0.0/16", 16, 1, "\"10.0.0.0/16\" has no subnet of /16 at 1: one fits"),
            ("10.0.0.0/16", 8, 0, "\"10.0.0.0/16\" has no subnet of /8: a prefix is 16 to 32"),
            ("10.0.0.0/16", 33, 0, "\"10.0.0.0/16\" has no subnet of /33: a prefix is 16 to 32"),
        ])
    func `gives its subnets by index`(text: String, prefix: Int, index: Int, expected: String) {
        #expect("\(CIDRBlock(text).subnet(prefix: prefix, at: index))" == expected)
    }

    @Test func `lists its subnets`() {
        let block: CIDRBlock = "10.0.0.0/22"
        #expect(block.subnets(prefix: 24) == ["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24"])
        #expect(block.subnets(prefix: 24, count: 2) == ["10.0.0.0/24", "10.0.1.0/24"])
        #expect(block.subnets(prefix: 24, count: 0) == [])
        #expect(
            block.subnets(prefix: 24, count: 5).map(\.description)
                == ["\"10.0.0.0/22\" has no subnet of /24 at 4: 4 fit, 0 to 3"])
        #expect(
            CIDRBlock("::/0").subnets(prefix: 64).map(\.description)
                == ["\"::/0\" has too many subnets of /64 to list; give their count"])
    }

    @Test func `lays out rows of subnets without overlap`() {
        let block: CIDRBlock = "10.10.0.0/16"
        let two = block.layout(prefixes: [24, 20, 24], zones: 2)
        #expect(
            two == [
                ["10.10.64.0/24", "10.10.65.0/24"], ["10.10.0.0/20", "10.10.16.0/20"],
                ["10.10.68.0/24", "10.10.69.0/24"],
            ])
        let three = block.layout(prefixes: [24, 20, 24], zones: 3)
        #expect(zip(two, three).allSatisfy { Array($1.prefix(2)) == $0 }, "a third zone moves nothing")
        let all = three.flatMap { $0 }
        for (index, one) in all.enumerated() {
            #expect(block.contains(one))
            #expect(!all[(index + 1)...].contains { $0.overlaps(one) })
        }
    }

    @Test func `says where a layout does not fit`() {
        let rows = CIDRBlock("10.0.0.0/22").layout(prefixes: [24, 26], zones: 2)
        #expect(rows[0] == ["10.0.0.0/24", "10.0.1.0/24"])
        #expect(
            rows[1].map(\.description)
                == Array(
                    repeating: "\"10.0.0.0/22\" is too small for 2 rows with 4 zones each: no room is left for /26",
                    count: 2))
    }

    @Test func `fits a VPC from 16 to 28`() {
        #expect(CIDRBlock("10.0.0.0/16").checkedForVPC.mistake == nil)
        #expect(CIDRBlock("2001:db8::/56").checkedForVPC.mistake == nil)
        #expect(
            CIDRBlock("10.0.0.0/8").checkedForVPC.mistake?.message
                == "\"10.0.0.0/8\" is no block for a VPC or subnet: AWS takes /16 to /28")
        #expect(CIDRBlock("10.0.0.0/29").checkedForVPC.mistake != nil)
    }
}

@Suite struct `A port` {
    @Test func `is a number from 0 to 65535`() {
        #expect(Port.https.term == .integer(443))
        #expect(Port(65535).mistake == nil)
        #expect(Port(65536).mistake?.message == "\"65536\" is no port: ports are 0 to 65535")
    }

    @Test func `makes ranges that run forwards`() {
        #expect(PortRange.ephemeral.from.term == .integer(1024))
        #expect(PortRange(22).to.term == .integer(22))
        #expect(PortRange(90, 80).mistake?.message == "ports 90 to 80 run backwards; exchange them")
        #expect(IPProtocol.all.expression.term == .string("-1"))
    }
}
