extension LanguageMistake {
    static let references: [LanguageMistake] = [
        LanguageMistake(
            "words out of place", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"a": {"input": ["${each.key}", "${count.index}", "${self.id}"]},
               "b": {"for_each": "${each.value}"}, "c": {"count": "${count.index}"},
               "d": {"lifecycle": {"precondition": {"condition": "${self.id != 1}", "error_message": "No."},
                 "replace_triggered_by": ["terraform_data.b[each.key]"]}}}},
             "output": {"o": {"value": "${each.key}"}}, "locals": {"l": "x ${self.id}"}, "module": {"m": {"source": "./m", "x": "${each.key}"}}}
            """#,
            [
                "1:53: error: [out-of-scope] input[0] of terraform_data.a uses each.key, which means something only in a block with for_each",
                "1:68: error: [out-of-scope] input[1] of terraform_data.a uses count.index, which means something only in a block with count",
                "1:86: error: [out-of-scope] input[2] of terraform_data.a uses self.id, which means something only in provisioners, connections and postconditions",
                "2:25: error: [out-of-scope] for_each of terraform_data.b uses each.value, which for_each itself decides; use another value",
                "2:58: error: [out-of-scope] count of terraform_data.c uses count.index, which count itself decides; use another value",
                "3:57: error: [out-of-scope] lifecycle.precondition[0].condition of terraform_data.d uses self.id, which means something only in provisioners, connections and postconditions",
                "4:49: error: [out-of-scope] lifecycle.replace_triggered_by[0] of terraform_data.d uses each.key, which means something only in a block with for_each",
                "5:31: error: [out-of-scope] value of output.o uses each.key, which means something only in a block with for_each",
                "5:66: error: [out-of-scope] value of local.l uses self.id, which means something only in provisioners, connections and postconditions",
                "5:120: error: [out-of-scope] x of module.m uses each.key, which means something only in a block with for_each",
            ]),
        LanguageMistake(
            "words in their place", refusedBy: .nothing,
            #"""
            {"resource": {"terraform_data": {"a": {"count": 1, "input": "${count.index}"}, "b": {"for_each": {"x": 1}, "input": "${each.value}",
               "lifecycle": {"postcondition": {"condition": "${self.id != each.key}", "error_message": "No."}},
               "connection": {"host": "${self.id}"}, "provisioner": {"remote-exec": {"inline": ["${self.id}"]}}}}},
             "removed": {"from": "terraform_data.c", "provisioner": {"local-exec": {"command": "${self.id} ${each.key}", "when": "destroy"}}}}
            """#, []),
        LanguageMistake(
            "half a reference", refusedBy: .validate,
            #"""
            {"variable": {"size": {}}, "resource": {"terraform_data": {"a": {"input": ["${size}", "${terraform_data}", "${a}", "${foo}"],
               "triggers_replace": ["${var}", "${data.x}", "${local}", "${resource.terraform_data}", "${var.size}"]},
              "b": {"count": 1, "input": ["${path.modul}", "${terraform.env}", "${count.idx}", "${count}", "${path}"]}}}}
            """#,
            [
                "1:79: error: [incomplete-reference] input[0] of terraform_data.a refers to size, which is a name by itself; did you mean var.size?",
                "1:90: error: [incomplete-reference] input[1] of terraform_data.a refers to terraform_data, which is a name by itself; did you mean terraform_data.a?",
                "1:111: error: [incomplete-reference] input[2] of terraform_data.a refers to a, which is a name by itself; did you mean terraform_data.a?",
                "1:119: error: [incomplete-reference] input[3] of terraform_data.a refers to foo, which is a name by itself; put it in quotes, or write what it belongs to in front of it",
                "2:28: error: [incomplete-reference] triggers_replace[0] of terraform_data.a refers to var, which lacks a name: write var.NAME",
                "2:38: error: [incomplete-reference] triggers_replace[1] of terraform_data.a refers to data.x, which lacks a type or a name: write data.TYPE.NAME",
                "2:51: error: [incomplete-reference] triggers_replace[2] of terraform_data.a refers to local, which lacks a name: write local.NAME",
                "2:63: error: [incomplete-reference] triggers_replace[3] of terraform_data.a refers to resource.terraform_data, which lacks a type or a name: write TYPE.NAME",
                "3:34: error: [incomplete-reference] input[0] of terraform_data.b refers to path.modul, which Terraform does not have; did you mean path.module?",
                "3:51: error: [incomplete-reference] input[1] of terraform_data.b refers to terraform.env, which Terraform does not have; it has terraform.workspace or terraform.applying",
                "3:71: error: [incomplete-reference] input[2] of terraform_data.b refers to count.idx, which Terraform does not have; it has count.index",
                "3:87: error: [incomplete-reference] input[3] of terraform_data.b refers to count, which has no value of its own: write count.index",
                "3:99: error: [incomplete-reference] input[4] of terraform_data.b refers to path, which has no value of its own: write path.module or path.root or path.cwd",
            ]),
        LanguageMistake(
            "indexes", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"one": {}, "two": {"count": 2}, "each": {"for_each": {"k": 1}},
              "a": {"input": ["${terraform_data.one[0].id}", "${terraform_data.one[\"x\"].id}", "${terraform_data.one.0.id}"]},
              "b": {"input": ["${terraform_data.two.id}", "${terraform_data.each.id}", "${terraform_data.each[*].id}"]},
              "c": {"depends_on": ["terraform_data.one[0]"]}}}}
            """#,
            [
                "2:22: error: [instance-key] input[0] of terraform_data.a refers to terraform_data.one[0].id, but terraform_data.one has neither count nor for_each; leave the index out\n1:34: note: terraform_data.one is declared here",
                "2:53: error: [instance-key] input[1] of terraform_data.a refers to terraform_data.one[\"x\"].id, but terraform_data.one has neither count nor for_each; leave the index out\n1:34: note: terraform_data.one is declared here",
                "2:88: error: [instance-key] input[2] of terraform_data.a refers to terraform_data.one.0.id, but terraform_data.one has neither count nor for_each; leave the index out\n1:34: note: terraform_data.one is declared here",
                "3:22: error: [instance-key] input[0] of terraform_data.b refers to terraform_data.two.id, but terraform_data.two has count, so an instance must be chosen: terraform_data.two[0].id, or all of them: terraform_data.two[*].id\n1:45: note: terraform_data.two is declared here",
                "3:50: error: [instance-key] input[1] of terraform_data.b refers to terraform_data.each.id, but terraform_data.each has for_each, so an instance must be chosen: terraform_data.each[\"key\"].id, or all of them: values(terraform_data.each)[*].id\n1:66: note: terraform_data.each is declared here",
                "3:79: error: [instance-key] input[2] of terraform_data.b refers to terraform_data.each[*].id, but terraform_data.each has for_each, and a splat takes its instances for one; write values(terraform_data.each)[*].id\n1:66: note: terraform_data.each is declared here",
                "4:25: error: [instance-key] depends_on[0] of terraform_data.c refers to terraform_data.one[0], but terraform_data.one has neither count nor for_each; leave the index out\n1:34: note: terraform_data.one is declared here",
            ]),
        LanguageMistake(
            "indexes of modules", refusedBy: .nothing,
            #"""
            {"module": {"one": {"source": "./m"}, "two": {"source": "./m", "count": 2}, "each": {"source": "./m", "for_each": {"k": 1}}},
             "output": {"a": {"value": "${module.one[0].x}"}, "b": {"value": "${module.two.x}"}, "c": {"value": "${module.each.x}"},
              "d": {"value": ["${module.one[\"x\"]}", "${module.each.k.x}", "${module.two[*].x}"]}}}
            """#,
            [
                "2:31: error: [instance-key] value of output.a refers to module.one[0].x, but module.one has neither count nor for_each; leave the index out\n1:13: note: module.one is declared here",
                "2:69: error: [instance-key] value of output.b refers to module.two.x, but module.two has count, so an instance must be chosen: module.two[0].x, or all of them: module.two[*].x\n1:39: note: module.two is declared here",
                "2:104: error: [instance-key] value of output.c refers to module.each.x, but module.each has for_each, so an instance must be chosen: module.each[\"key\"].x, or all of them: values(module.each)[*].x\n1:77: note: module.each is declared here",
            ]),
        LanguageMistake(
            "indexes that are right", refusedBy: .nothing,
            #"""
            {"resource": {"terraform_data": {"one": {}, "two": {"count": 2}, "each": {"for_each": {"k": 1}},
              "a": {"input": ["${terraform_data.one.id}", "${terraform_data.one[*].id}", "${terraform_data.two[0].id}", "${terraform_data.two.0.id}",
                "${terraform_data.two.*.id}", "${terraform_data.two}", "${terraform_data.each[\"k\"].id}", "${values(terraform_data.each)[*].id}",
                "${[for x in terraform_data.two : x.id]}", "${one(terraform_data.two[*].id)}"]}}}}
            """#, []),
        LanguageMistake(
            "what cannot be waited for", refusedBy: .validate,
            #"""
            {"locals": {"l": {"x": 1}}, "resource": {"terraform_data": {"a": {"depends_on": ["terraform_data.b.id", "local.l.x"],
              "lifecycle": {"replace_triggered_by": ["local.l", "terraform_data.b.output"]}}, "b": {}}}}
            """#,
            [
                "1:82: error: [depends-on] depends_on[0] of terraform_data.a is terraform_data.b.id, but Terraform waits for whole blocks; write terraform_data.b",
                "1:105: error: [depends-on] depends_on[1] of terraform_data.a is local.l.x, but Terraform waits for whole blocks; write local.l",
                "2:42: error: [replace-trigger] lifecycle.replace_triggered_by[0] of terraform_data.a is local.l, but only resources and their attributes can trigger a replacement; keep the value in a terraform_data resource and name that",
            ]),
        LanguageMistake(
            "provisioners that run at the end", refusedBy: .validate,
            #"""
            {"variable": {"v": {}}, "resource": {"terraform_data": {"a": {"connection": {"host": "${terraform_data.b.id}"},
              "provisioner": [{"remote-exec": {"when": "destroy", "inline": ["${var.v}", "${self.id}", "${path.root}"]}},
               {"local-exec": {"command": "${var.v}"}}]}, "b": {}}}}
            """#,
            [
                "1:89: error: [destroy-provisioner] connection.host of terraform_data.a refers to terraform_data.b.id, which may be gone when the resource is destroyed; keep the value in the resource and use self",
                "2:69: error: [destroy-provisioner] provisioner[0].remote-exec.inline[0] of terraform_data.a refers to var.v, which may be gone when the resource is destroyed; keep the value in the resource and use self",
            ]),
        LanguageMistake(
            "conditions that check nothing", refusedBy: .validate,
            #"""
            {"variable": {"v": {"validation": {"condition": "${var.w != 1}", "error_message": "No."}}, "w": {}},
             "output": {"o": {"value": "${var.v}", "precondition": {"condition": true, "error_message": "No."}}},
             "check": {"c": {"assert": {"condition": "${1 == 1}", "error_message": "No."}}},
             "resource": {"terraform_data": {"a": {"lifecycle": {"postcondition": [{"condition": "${path.root != 1}", "error_message": "No."},
               {"condition": "${f()}", "error_message": "No."}]}}}}}
            """#,
            [
                "1:36: error: [condition] validation[0].condition of var.v does not refer to var.v, whose value it is to check",
                "2:57: error: [condition] precondition[0].condition of output.o refers to nothing else, so that it checks nothing; refer to a value",
                "3:29: error: [condition] assert[0].condition of check.c refers to nothing else, so that it checks nothing; refer to a value",
                "5:5: error: [condition] lifecycle.postcondition[1].condition of terraform_data.a refers to nothing else, so that it checks nothing; refer to a value",
            ]),
        LanguageMistake(
            "own references after the fact", refusedBy: .nothing,
            #"""
            {"resource": {"terraform_data": {"a": {"depends_on": ["terraform_data.a"], "provisioner": {"local-exec": {"command": "${terraform_data.a.id}"}}}, "b": {}}}}
            """#, []),
    ]
}
