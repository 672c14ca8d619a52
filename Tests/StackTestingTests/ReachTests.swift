import AWS
import StackTesting
import Terraform
import Testing

@Suite struct `A stack's network` {
    private let office = Office()
    private let web: Found<Instance>
    private let store: Found<Instance>

    init() throws {
        web = try office.stack.the(Instance.self, "web")
        store = try office.stack.the(Instance.self, "store")
    }

    @Test func `is asked about a source, a target and a port`() {
        let stack = office.stack
        #expect(stack.reach(from: .internet, to: web, port: 443) == .reachable)
        #expect(stack.reach(from: .internet, to: web, port: .ssh) == .unreachable)
        #expect(stack.reach(from: .network("203.0.113.0/24"), to: web, port: .ssh) == .reachable)
        #expect(stack.reach(from: .internet, to: web, port: 53, over: .udp) == .unknown)
        #expect(stack.reach(from: .internet, to: web, over: .icmp) == .unreachable)
        #expect(stack.reach(from: .internet, to: store) == .unreachable)
        #expect(stack.reach(from: web, to: store) == .reachable(on: 3306))
        #expect(stack.reach(from: web, to: .internet, port: .https) == .reachable)
        #expect(stack.reach(from: web, to: .internet) == .reachable(on: .all))
        #expect(stack.reach(from: .resource("aws_instance.web"), to: store, port: .mySQL) == .reachable)
    }

    @Test func `is asked for everything that is reached`() {
        #expect(office.stack.reach(from: .internet) == [web.on(443), web.perhapsOn(53, over: .udp)])
        #expect(office.stack.reach(from: .network("203.0.113.0/24"), port: .ssh) == [web.on(22)])
        #expect(office.stack.reach(from: store) == [])
        #expect(
            office.stack.reach(from: web)
                == [store.on(3306), .internet.on(.all), .internet.on(.all, over: .udp)])
        #expect(office.stack.reach(from: .internet).addresses == ["aws_instance.web"])
    }

    @Test func `knows by what alone a target is reached`() throws {
        let answer = office.stack.reach(from: .internet, to: web, port: 443)
        #expect(answer.isOnly(through: try office.stack.the(SecurityGroup.self, "web")) == false)
        #expect(answer.isOnly(through: try office.stack.the(VPCSecurityGroupIngressRule.self, "web")))
        #expect(!answer.isOnly(through: store))
        // Nothing passes where nothing comes in, and a question about all ports has no one path.
        #expect(!office.stack.reach(from: .internet, to: store, port: 443).isOnly(through: store))
        #expect(!office.stack.reach(from: .internet, to: web).isOnly(through: web))
    }

    @Test func `never takes what is unknown for reachable or unreachable, nor one port for another`() {
        let unknown = office.stack.reach(from: .internet, to: web, port: 53, over: .udp)
        #expect(!(unknown == .reachable) && !(unknown == .unreachable))
        let ports = office.stack.reach(from: .internet, to: web)
        #expect(ports == .reachable)
        #expect(!(ports == .reachable(on: 443, 80)) && !(ports == .reachable(on: .all)))
        #expect(!(ports == .reachable(on: PortRange(443, 80))))
        let all = office.stack.reach(from: .internet)
        #expect(!(all == [web.on(443)]) && !(all == [web.on(443), web.on(53, over: .udp)]))
        #expect(!(all == [web.on(443, 80), web.perhapsOn(53, over: .udp)]))
        #expect(!(all == [web.on(443), web.perhapsOn(53, over: .udp), store.on(3306)]))
    }

    private func line(_ number: Int) -> String { "Tests/StackTestingTests/Support/Office.swift:\(number):" }

    @Test func `shows the hops of an open path at their lines`() {
        let text = "\(office.stack.reach(from: .internet, to: web, port: 443))"
        #expect(text.hasPrefix("reachable from internet to aws_instance.web over tcp 443\nopen path:\n  "))
        #expect(text.contains("\n  \(line(office.openLine))"))
        let everything = "\(office.stack.reach(from: .internet))"
        #expect(everything.hasPrefix("aws_instance.web (Tests/StackTestingTests/Support/Office.swift:"))
        #expect(everything.contains(" on tcp 443\n  tcp 443:\n  open path:\n    "))
        #expect(everything.contains(" on udp 53 (unknown)\n  udp 53:\n  path that only apply decides:\n    "))
        #expect("\(office.stack.reach(from: store))" == "nothing")
    }

    @Test func `shows the hop that closes a path at its line`() {
        let text = "\(office.stack.reach(from: web, to: store, port: 443))"
        #expect(text.hasPrefix("unreachable from aws_instance.web to aws_instance.store over tcp 443\nclosed by "))
        #expect(text.contains(line(0).dropLast(2)))
        #expect(!text.contains("open path"))
    }

    @Test func `shows the path where an expectation fails`() {
        let told = messages { #expect(office.stack.reach(from: .internet, to: web, port: 443) == .unreachable) }
        #expect(told.count == 1)
        #expect(told.first?.contains("reachable from internet to aws_instance.web over tcp 443\nopen path:") == true)
        #expect(told.first?.contains("== (.unreachable → unreachable)") == true)
    }

    @Test func `fails a question that makes no sense`() throws {
        let vpc = try office.stack.only(VPC.self)
        let stack = office.stack
        #expect(
            messages { _ = stack.reach(from: .internet, to: vpc) } == [
                "office-test: aws_vpc.main has no network interface, so nothing reaches it over a network"
            ])
        #expect(
            messages { _ = stack.reach(from: .internet, to: .resource("aws_instance.wep")) } == [
                "office-test: 'aws_instance.wep' is not in the document; did you mean 'aws_instance.web'?"
            ])
        #expect(
            messages { _ = stack.reach(from: .resource("aws_nobody.x")) }.count == 1)
        // The answer equals nothing, so that no expectation passes for want of one.
        let told = messages { #expect(stack.reach(from: .internet, to: .internet) == .unreachable) }
        #expect(told.count == 2)
    }
}
