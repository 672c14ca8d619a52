import Invariants
import Synchronization
import Terraform

/// A configuration's network and permissions, made when a test first asks for them and kept for the next.
final class Evaluation: Sendable {
    private let configuration: Configuration
    private let made = Mutex<Made?>(nil)

    private struct Made {
        let network: Reachability
        let permissions: Permissions
    }

    init(of configuration: Configuration) {
        self.configuration = configuration
    }

    /// Asks the network; one question at a time, for it keeps what it has found out.
    func network<Answer: Sendable>(_ ask: (Reachability) -> Answer) -> Answer {
        make { ask($0.network) }
    }

    /// Asks the permissions; one question at a time.
    func permissions<Answer: Sendable>(_ ask: (Permissions) -> Answer) -> Answer {
        make { ask($0.permissions) }
    }

    private func make<Answer: Sendable>(_ ask: (Made) -> Answer) -> Answer {
        made.withLock { made in
            if let made { return ask(made) }
            let model = Model(configuration)
            let new = Made(network: Reachability(model), permissions: Permissions(of: model))
            made = new
            return ask(new)
        }
    }
}
