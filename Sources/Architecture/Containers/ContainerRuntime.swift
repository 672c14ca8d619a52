/// The language of an application, which is in its image whatever else is: what checks and stand-ins are written in.
public enum ContainerRuntime: Sendable {
    /// Python 3.
    case python
    /// Node.js 18 or later, which has `fetch`.
    case node

    /// A command that fails unless the path answers with success; images seldom have curl.
    func healthCommand(port: Int, path: String) -> String {
        switch self {
        case .python: "python -c \"import urllib.request as r; r.urlopen('http://localhost:\(port)\(path)')\""
        case .node:
            "node -e \"fetch('http://localhost:\(port)\(path)').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))\""
        }
    }
}
