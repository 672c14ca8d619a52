extension LanguageMistake {
    static let settings: [LanguageMistake] = [
        LanguageMistake(
            "a version that no present Terraform has", refusedBy: .validate,
            #"""
            {"terraform": {"required_version": "> 0.9, ~> 0.12"}, "output": {"o": {"value": 1}}}
            """#,
            [
                "1:16: warning: [version-constraint] required_version of terraform is \"> 0.9, ~> 0.12\", which no Terraform from 1.0 on meets"
            ]),
        LanguageMistake(
            "a version that some Terraform has", refusedBy: .nothing,
            #"""
            {"terraform": {"required_version": ">= 0.12, ~> 1.0, != 0.14, < 1.14"}, "output": {"o": {"value": 1}}}
            """#, []),
        LanguageMistake(
            "the version of a provider where it was once", refusedBy: .initialize,
            #"""
            {"provider": {"terraform": {"version": "1"}}, "output": {"o": {"value": 1}}}
            """#,
            [
                "1:29: warning: [deprecated] version of terraform is deprecated; write it in required_providers"
            ]),
        LanguageMistake(
            "version constraints", refusedBy: .validate,
            #"""
            {"terraform": {"required_version": "=> 1.0", "required_providers": {"aws": {"source": "hashicorp/aws", "version": "v5"},
              "random": {"source": "hashicorp/random", "version": "3.x"}, "null": "1.2.3.4"}},
             "module": {"m": {"source": "terraform-aws-modules/vpc/aws", "version": "^5"}}}
            """#,
            [
                "1:16: error: [version-constraint] required_version of terraform is \"=> 1.0\", which is no version constraint; a condition is an operator (=, !=, >, >=, <, <=, ~>) and a version, and several are separated by commas",
                "1:104: error: [version-constraint] required_providers.aws.version of terraform is \"v5\", which is no version constraint; leave the v before the version out",
                "2:44: error: [version-constraint] required_providers.random.version of terraform is \"3.x\", which is no version constraint; a condition is an operator (=, !=, >, >=, <, <=, ~>) and a version, and several are separated by commas",
                "2:63: error: [version-constraint] required_providers.null of terraform is \"1.2.3.4\", which is no version constraint; a version has three numbers at most",
                "3:62: error: [version-constraint] version of module.m is \"^5\", which is no version constraint; a condition is an operator (=, !=, >, >=, <, <=, ~>) and a version, and several are separated by commas",
            ]),
        LanguageMistake(
            "required providers", refusedBy: .validate,
            #"""
            {"terraform": {"required_providers": {"AWS": {"source": "hashicorp/aws"}, "a_b": {"source": "hashicorp/terraform-provider-x"},
              "x": {"source": "a/b/c/d", "versions": "1"}, "y": {"source": 5, "configuration_aliases": ["x.z"]}, "z": null,
              "w": {"source": "a_b.c/d/e", "configuration_aliases": "w.x"}, "v": {"source": "host:x/d/e"}, "u": {"source": "-a/b"},
              "t": {"region": "x"}}},
             "output": {"o": {"value": 1}}}
            """#,
            [
                "1:39: error: [provider-requirement] required_providers.AWS of terraform: a provider's name is in small letters: write \"aws\"",
                "1:75: error: [provider-requirement] required_providers.a_b of terraform: a provider's name is letters, digits and single dashes between them",
                "1:83: error: [provider-requirement] required_providers.a_b.source of terraform: \"hashicorp/terraform-provider-x\" is no source of a provider; leave terraform-provider- out, which only names the repository",
                "2:9: error: [provider-requirement] required_providers.x.source of terraform: \"a/b/c/d\" is no source of a provider; write [HOST/][NAMESPACE/]NAME, such as hashicorp/aws",
                "2:30: error: [provider-requirement] required_providers.x.versions of terraform: the entry takes source, version and configuration_aliases; did you mean version?",
                "2:54: error: [provider-requirement] required_providers.y.source of terraform: a text is wanted",
                "2:67: error: [provider-requirement] required_providers.y.configuration_aliases of terraform: \"x.z\" must start with y, the provider's own name",
                "2:102: error: [provider-requirement] required_providers.z of terraform: write an object with source and version",
                "3:9: error: [provider-requirement] required_providers.w.source of terraform: \"a_b.c/d/e\" is no source of a provider; \"a_b.c\" is no host",
                "3:32: error: [provider-requirement] required_providers.w.configuration_aliases of terraform: a list of aliases is wanted, such as [\"w.replica\"]",
                "3:71: error: [provider-requirement] required_providers.v.source of terraform: \"host:x/d/e\" is no source of a provider; \"host:x\" is no host: a port is a number",
                "3:102: error: [provider-requirement] required_providers.u.source of terraform: \"-a/b\" is no source of a provider; \"-a\" must be letters, digits and single dashes between them",
                "4:9: error: [provider-requirement] required_providers.t.region of terraform: the entry takes source, version and configuration_aliases; a provider is configured in a provider block",
            ]),
        LanguageMistake(
            "sources of modules", refusedBy: .validate,
            #"""
            {"module": {"a": {"source": "modules/a"}, "b": {"source": "./b", "version": "1"}, "c": {"source": "a/b/C"},
              "d": {"source": "${path.module}/d"}, "e": {"source": "cvs::https://x"}}}
            """#,
            [
                "1:19: error: [module-source] source of module.a is \"modules/a\", which Terraform cannot fetch; a folder starts with ./ or ../, a registry's module is NAMESPACE/NAME/PROVIDER",
                "1:66: error: [module-source] module.b has a version, but only modules of a registry have versions, and \"./b\" is none",
                "1:89: error: [module-source] source of module.c is \"a/b/C\", which Terraform cannot fetch; a folder starts with ./ or ../, a registry's module is NAMESPACE/NAME/PROVIDER",
                "2:9: error: [module-source] source of module.d is \"${path.module}/d\", which Terraform cannot fetch; a folder starts with ./ or ../, a registry's module is NAMESPACE/NAME/PROVIDER",
                "2:46: error: [module-source] source of module.e is \"cvs::https://x\", which Terraform cannot fetch; a folder starts with ./ or ../, a registry's module is NAMESPACE/NAME/PROVIDER",
            ]),
        LanguageMistake(
            "sources of modules that Terraform takes", refusedBy: .nothing,
            #"""
            {"module": {"a": {"source": "./a"}, "b": {"source": "../b"}, "c": {"source": "a/b/c", "version": "1"},
              "d": {"source": "app.terraform.io/a/b/c"}, "e": {"source": "github.com/a/b"}, "f": {"source": "git@github.com:a/b"},
              "g": {"source": "git::https://x/y?ref=z"}, "h": {"source": "https://x/y.zip"}, "i": {"source": "/x"}}}
            """#, []),
        LanguageMistake(
            "a backend that Terraform does not have", refusedBy: .initialize,
            #"""
            {"terraform": {"backend": {"s4": {}}}, "output": {"o": {"value": 1}}}
            """#,
            [
                "1:28: error: [backend] backend \"s4\" of terraform is none that Terraform has; did you mean s3?"
            ]),
        LanguageMistake(
            "HCP Terraform as a backend", refusedBy: .initialize,
            #"""
            {"terraform": {"backend": {"cloud": {}}}, "output": {"o": {"value": 1}}}
            """#,
            [
                "1:28: error: [backend] backend \"cloud\" of terraform is none that Terraform has; HCP Terraform has a block of its own, cloud"
            ]),
        LanguageMistake(
            "another language", refusedBy: .validate,
            #"""
            {"terraform": {"language": "TF2025", "experiments": ["x"]}, "output": {"o": {"value": 1}}}
            """#,
            [
                "1:16: error: [language-settings] language of terraform is \"TF2025\", but the only edition is TF2021; leave it out",
                "1:38: error: [language-settings] experiments of terraform are for trial versions of Terraform only; take them out",
            ]),
    ]
}
