/// Where Terraform keeps a stack's state: one of the standard backends, or HCP Terraform (``cloud(organization:workspaces:hostname:)``).
///
/// The same value says in another stack where to read this one's outputs; see ``RemoteState``. The static members name
/// the arguments that are used most; every other one is set by its Terraform name:
///
/// ```swift
/// var backend = Backend.gcs(bucket: "acme-state", prefix: "shop")
/// backend.body["impersonate_service_account"] = "deploy@acme.iam.gserviceaccount.com"
/// ```
/// In `terraform {}` all of it is literal (Terraform, "Backend block configuration overview").
public struct Backend: Hashable, Sendable {
    /// The backend's type in Terraform, such as `s3`.
    public let type: String
    /// Its arguments.
    public var body: Body

    /// Makes a backend of any type.
    public init(_ type: String, _ body: Body) {
        self.type = type
        self.body = body
    }

    init(_ type: String, _ arguments: KeyValuePairs<String, Term?>) {
        self.type = type
        body = Body()
        for (name, term) in arguments where term != nil { body[name] = term }
    }
}

/// The workspaces of HCP Terraform or Terraform Enterprise that hold a stack's state.
public enum CloudWorkspaces: Hashable, Sendable {
    /// One workspace by its name.
    case named(String, project: String? = nil)
    /// Those that carry all of these tags, one of which is chosen when Terraform runs.
    case tagged([String], project: String? = nil)

    var body: Body {
        var body = Body()
        switch self {
        case .named(let name, let project):
            body["name"] = .string(name)
            body["project"] = project.map(Term.string)
        case .tagged(let tags, let project):
            body["tags"] = .list(tags.map(Term.string))
            body["project"] = project.map(Term.string)
        }
        return body
    }
}
