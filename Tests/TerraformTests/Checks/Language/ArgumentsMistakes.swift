extension LanguageMistake {
    static let arguments: [LanguageMistake] = [
        LanguageMistake(
            "unknown arguments", refusedBy: .validate,
            #"""
            {"variable": {"v": {"typ": "string"}},
             "output": {"o": {"value": "${var.v}", "count": 2}},
             "resource": {"terraform_data": {"a": {"inputt": 1, "lifecycle": {"prevent_destory": true},
               "provisioner": {"local-exec": {"command": "true", "shell": "sh"}}, "connection": {"host": "h", "prot": 22}}}},
             "moved": [{"from": "terraform_data.x", "to": "terraform_data.a", "why": "?"}],
             "check": {"c": {"asert": {}, "assert": {"condition": "${var.v != 1}", "error_message": "No.", "severity": 1}}}}
            """#,
            [
                "1:21: error: [unknown-argument] typ of var.v is no argument that Terraform knows; did you mean type?",
                "2:40: error: [unknown-argument] count of output.o is no argument that Terraform knows",
                "3:40: error: [unknown-argument] inputt of terraform_data.a is no argument that Terraform knows; did you mean input?",
                "3:67: error: [unknown-argument] lifecycle.prevent_destory of terraform_data.a is no argument that Terraform knows; did you mean prevent_destroy?",
                "4:54: error: [unknown-argument] provisioner[0].local-exec.shell of terraform_data.a is no argument that Terraform knows",
                "4:99: error: [unknown-argument] connection.prot of terraform_data.a is no argument that Terraform knows; did you mean port?",
                "5:67: error: [unknown-argument] why of moved terraform_data.x is no argument that Terraform knows",
                "6:18: error: [unknown-argument] asert of check.c is no argument that Terraform knows; did you mean assert?",
                "6:96: error: [unknown-argument] assert[0].severity of check.c is no argument that Terraform knows",
            ]),
        LanguageMistake(
            "reserved arguments", refusedBy: .validate,
            #"""
            {"provider": {"aws": {"count": 1, "lifecycle": {}}}, "module": {"m": {"source": "./m", "locals": {}}},
             "output": {"o": {"value": 1, "postcondition": {"condition": true, "error_message": "No."}}},
             "check": {"c": {"data": {"terraform_remote_state": {"s": {"backend": "local", "count": 1}}},
               "assert": {"condition": "${data.terraform_remote_state.s.outputs.x}", "error_message": "No."}}}}
            """#,
            [
                "1:23: error: [reserved-argument] count of aws is a name that Terraform keeps for itself there; take it out",
                "1:35: error: [reserved-argument] lifecycle of aws is a name that Terraform keeps for itself there; take it out",
                "1:88: error: [reserved-argument] locals of module.m is a name that Terraform keeps for itself there; take it out",
                "2:31: error: [reserved-argument] output.o has a postcondition, but an output takes preconditions only",
                "3:80: error: [reserved-argument] data.terraform_remote_state.s.count of check.c is a name that Terraform keeps for itself there; take it out",
            ]),
        LanguageMistake(
            "missing arguments", refusedBy: .validate,
            #"""
            {"output": {"o": {}}, "module": {"m": {}}, "moved": {"to": "terraform_data.a"}, "import": {"to": "terraform_data.a"},
             "check": {"c": {}}, "variable": {"v": {"validation": {"condition": "${var.v != 1}"}}},
             "locals": {"l": "${var.v}"}, "data": {"terraform_remote_state": {"s": {}}},
             "resource": {"terraform_data": {"a": {"connection": {"type": "ssh"}, "provisioner": [{"local-exec": {}},
               {"file": {"source": "x", "connection": {}}}], "lifecycle": {"precondition": {"condition": "${local.l}"}}}}}}
            """#,
            [
                "1:13: error: [missing-argument] output.o needs value",
                "1:34: error: [missing-argument] module.m needs source",
                "1:53: error: [missing-argument] moved needs from",
                "1:91: error: [missing-argument] import terraform_data.a needs id",
                "2:12: error: [missing-argument] check.c needs assert",
                "2:55: error: [missing-argument] validation[0] of var.v needs error_message",
                "3:67: error: [missing-argument] data.terraform_remote_state.s needs backend",
                "4:40: error: [missing-argument] connection of terraform_data.a needs host",
                "4:88: error: [missing-argument] provisioner[0].local-exec of terraform_data.a needs command",
                "5:5: error: [missing-argument] provisioner[1].file of terraform_data.a needs destination",
                "5:29: error: [missing-argument] provisioner[1].file.connection of terraform_data.a needs host",
                "5:80: error: [missing-argument] lifecycle.precondition[0] of terraform_data.a needs error_message",
            ]),
        LanguageMistake(
            "a connection that nobody uses", refusedBy: .nothing,
            #"""
            {"resource": {"terraform_data": {"a": {"connection": {"prot": 22}}, "b": {}}}}
            """#, []),
        LanguageMistake(
            "literals of another kind", refusedBy: .validate,
            #"""
            {"variable": {"v": {"sensitive": "yes", "nullable": null, "description": ["x"]}},
             "output": {"o": {"value": "${var.v}", "sensitive": "${var.v}"}}, "provider": {"terraform": {"alias": 5}},
             "resource": {"terraform_data": {"a": {"lifecycle": {"create_before_destroy": 1, "prevent_destroy": "${true}"},
               "provisioner": {"local-exec": {"command": "x", "when": "destory", "on_failure": "ignore"}}}}}}
            """#,
            [
                "1:21: error: [wrong-type] sensitive of var.v must be true or false, written literally, not \"yes\"",
                "1:41: error: [wrong-type] nullable of var.v must be true or false, written literally, not null",
                "1:59: error: [wrong-type] description of var.v must be text, written literally, not a list",
                "2:40: error: [wrong-type] sensitive of output.o must be true or false, written literally, not \"${var.v}\"",
                "2:94: error: [wrong-type] alias of terraform.5 must be a name, written literally, not 5",
                "3:54: error: [wrong-type] lifecycle.create_before_destroy of terraform_data.a must be true or false, written literally, not 1",
                "3:82: error: [wrong-type] lifecycle.prevent_destroy of terraform_data.a must be true or false, written literally, not \"${true}\"",
                "4:51: error: [unknown-word] provisioner[0].local-exec.when of terraform_data.a is \"destory\", which Terraform does not know; did you mean destroy?",
                "4:70: error: [unknown-word] provisioner[0].local-exec.on_failure of terraform_data.a is \"ignore\", which Terraform does not know; write continue or fail",
            ]),
        LanguageMistake(
            "literals that Terraform converts", refusedBy: .nothing,
            #"""
            {"variable": {"v": {"sensitive": "true", "nullable": "0", "description": 5}},
             "resource": {"terraform_data": {"a": {"input": "${var.v}", "lifecycle": {"prevent_destroy": "1"}}}}}
            """#, []),
        LanguageMistake(
            "provisioners and connections with values of another type", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"a": {"provisioner": [
               {"local-exec": {"command": "x", "environment": ["x"], "interpreter": "bash", "working_dir": {}, "quiet": "1"}},
               {"remote-exec": {"inline": "x", "connection": {"host": "h", "port": "ssh", "agent": 5, "user": null}}},
               {"file": {"content": 5, "destination": ["a"], "connection": {"host": "h", "port": "22"}}}]}}}}
            """#,
            [
                "2:36: error: [wrong-type] provisioner[0].local-exec.environment of terraform_data.a is a list, where an object of texts is required",
                "2:58: error: [wrong-type] provisioner[0].local-exec.interpreter of terraform_data.a is \"bash\", where a list of texts is required",
                "2:81: error: [wrong-type] provisioner[0].local-exec.working_dir of terraform_data.a is an object, where a text is required",
                "3:21: error: [wrong-type] provisioner[1].remote-exec.inline of terraform_data.a is \"x\", where a list of texts is required",
                "3:64: error: [wrong-type] provisioner[1].remote-exec.connection.port of terraform_data.a is \"ssh\", where a number is required",
                "3:79: error: [wrong-type] provisioner[1].remote-exec.connection.agent of terraform_data.a is 5, where true or false is required",
                "4:28: error: [wrong-type] provisioner[2].file.destination of terraform_data.a is a list, where a text is required",
            ]),
        LanguageMistake(
            "attributes of self", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"a": {"input": 1, "provisioner": {"local-exec": {"command": "${self.arn} ${self.id}"}},
              "lifecycle": {"postcondition": {"condition": "${self.otput == 1}", "error_message": "x"}}}}}}
            """#,
            [
                "1:97: error: [unknown-attribute] provisioner[0].local-exec.command of terraform_data.a refers to self.arn, but terraform_data has no attribute arn",
                "2:51: error: [unknown-attribute] lifecycle.postcondition[0].condition of terraform_data.a refers to self.otput, but terraform_data has no attribute otput; did you mean output?",
            ]),
        LanguageMistake(
            "a default that is null", refusedBy: .validate,
            #"""
            {"variable": {"v": {"nullable": false, "default": null}}, "output": {"o": {"value": "${var.v}"}}}
            """#,
            [
                "1:40: error: [default-value] default of var.v is null, but nullable is false; leave the default out"
            ]),
        LanguageMistake(
            "words in a list of ignored changes", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"a": {"lifecycle": {"ignore_changes": ["all", "input", "foo"]}}, "b": {}}}}
            """#,
            [
                "1:73: error: [ignore-changes] lifecycle.ignore_changes[0] of terraform_data.a is \"all\"; to ignore every change, write \"all\" in place of the list",
                "1:89: error: [unknown-attribute] lifecycle.ignore_changes[2] of terraform_data.a is foo, but terraform_data has no foo",
            ]),
        LanguageMistake(
            "counts and collections", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"a": {"count": -1}, "b": {"count": 1.5}, "c": {"count": "x"}, "d": {"count": null},
              "e": {"for_each": ["a"]}, "f": {"for_each": "a"}, "g": {"for_each": true}, "h": {"count": "2"}, "i": {"count": 0}}}}
            """#,
            [
                "1:40: error: [repetition] count of terraform_data.a must be a whole number that is not negative, not -1",
                "1:60: error: [repetition] count of terraform_data.b must be a whole number that is not negative, not 1.5",
                "1:81: error: [repetition] count of terraform_data.c must be a whole number that is not negative, not \"x\"",
                "1:102: error: [repetition] count of terraform_data.d must be a whole number that is not negative, not null",
                "2:9: error: [repetition] for_each of terraform_data.e must be a map or a set of texts, such as toset([\"a\", \"b\"]), not a list",
                "2:35: error: [repetition] for_each of terraform_data.f must be a map or a set of texts, such as toset([\"a\", \"b\"]), not \"a\"",
                "2:59: error: [repetition] for_each of terraform_data.g must be a map or a set of texts, such as toset([\"a\", \"b\"]), not true",
            ]),
        LanguageMistake(
            "an ephemeral output", refusedBy: .validate,
            #"""
            {"output": {"o": {"value": 1, "ephemeral": true}}}
            """#,
            [
                "1:31: error: [root-module] ephemeral of output.o is true, but what Terraform gives out in the end cannot be ephemeral"
            ]),
        LanguageMistake(
            "provisioners with too much or too little to do", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"a": {"connection": {"host": "h"}, "provisioner": [{"file": {"source": "x", "content": "y", "destination": "z"}}, {"remote-exec": {}}, {"puppet": {}}, {"local-exe": {"command": "x"}}]}, "b": {}}}}
            """#,
            [
                "1:86: error: [provisioner] provisioner[0].file of terraform_data.a needs exactly one of source, content",
                "1:149: error: [provisioner] provisioner[1].remote-exec of terraform_data.a needs exactly one of inline, script, scripts",
                "1:170: error: [provisioner] provisioner[2].puppet of terraform_data.a is none that Terraform has; it has file, local-exec, remote-exec",
                "1:186: error: [provisioner] provisioner[3].local-exe of terraform_data.a is none that Terraform has; did you mean local-exec?",
            ]),
        LanguageMistake(
            "types of Terraform's own", refusedBy: .validate,
            #"""
            {"resource": {"terraform_dat": {"a": {}}, "terraform_remote_state": {"b": {}}, "terraform_data": {"c": {"id": "x", "input": "${terraform_data.d.outputs}"}, "d": {"count": 0}}},
             "data": {"terraform_data": {"e": {}}, "terraform_remote_state": {"f": {"backend": "s4"}}},
             "output": {"o": {"value": "${data.terraform_remote_state.f.output.x}"}, "p": {"value": "${terraform_data.c.id} ${terraform_data.d[0].ouput}"}}}
            """#,
            [
                "1:33: error: [unknown-type] terraform_dat.a: Terraform has no resource type terraform_dat; did you mean terraform_data?",
                "1:70: error: [unknown-type] terraform_remote_state.b: Terraform has no resource type terraform_remote_state; it is a data source",
                "1:105: error: [read-only] id of terraform_data.c is set by Terraform; take it out",
                "1:128: error: [instance-key] input of terraform_data.c refers to terraform_data.d.outputs, but terraform_data.d has count, so an instance must be chosen: terraform_data.d[0].outputs, or all of them: terraform_data.d[*].outputs\n1:157: note: terraform_data.d is declared here",
                "1:128: error: [unknown-attribute] input of terraform_data.c refers to terraform_data.d.outputs, but terraform_data has no attribute outputs; did you mean output?",
                "2:30: error: [unknown-type] data.terraform_data.e: Terraform has no data source terraform_data; it is a resource",
                "2:73: error: [backend] backend of data.terraform_remote_state.f is \"s4\", which Terraform does not have; did you mean s3?",
                "3:31: error: [unknown-attribute] value of output.o refers to data.terraform_remote_state.f.output.x, but terraform_remote_state has no attribute output; did you mean outputs?",
                "3:115: error: [unknown-attribute] value of output.p refers to terraform_data.d[0].ouput, but terraform_data has no attribute ouput; did you mean output?",
            ]),
    ]
}
