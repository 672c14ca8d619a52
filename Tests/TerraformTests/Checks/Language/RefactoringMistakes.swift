extension LanguageMistake {
    static let refactoring: [LanguageMistake] = [
        LanguageMistake(
            "moves", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"a": {}, "b": {}}}, "module": {"m": {"source": "./m"}}, "moved": [
             {"from": "terraform_data.x.id", "to": "terraform_data.a"}, {"from": "module.x", "to": "terraform_data.a"},
             {"from": "terraform_data.y", "to": "terraform_data.y"}, {"from": "var.x", "to": "terraform_data.a"},
             {"from": "module.x.terraform_data", "to": "terraform_data.a"}, {"from": "terraform_data.z", "to": "terraform_data.b"},
             {"from": "terraform_data.w", "to": "terraform_data.b"}, {"from": "module.x[0].module.y.data.a.b[\"]\"]", "to": "terraform_data.z"},
             {"from": "terraform_data.p", "to": "terraform_data.q"}, {"from": "terraform_data.q", "to": "terraform_data.p"}]}
            """#,
            [
                "2:3: error: [move] from of moved terraform_data.x.id is terraform_data.x.id, which is neither a resource nor a module; write TYPE.NAME or module.NAME, with an index where one instance is meant",
                "2:82: error: [move] moved module.x leads to terraform_data.a; a module is moved to a module, a resource to a resource",
                "3:31: error: [move] moved terraform_data.y leads to the same place; take it out",
                "3:59: error: [move] from of moved var.x is var.x, which is neither a resource nor a module; write TYPE.NAME or module.NAME, with an index where one instance is meant",
                "4:3: error: [move] from of moved module.x.terraform_data is module.x.terraform_data, which is neither a resource nor a module; write TYPE.NAME or module.NAME, with an index where one instance is meant",
                "5:31: error: [move] terraform_data.z and terraform_data.w are both moved to terraform_data.b\n4:65: note: terraform_data.z is moved there here",
                "6:31: error: [move] terraform_data.p -> terraform_data.q -> terraform_data.p is a circle of moves",
            ]),
        LanguageMistake(
            "removals", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"a": {}}}, "removed": [{"from": "terraform_data.x[0]"}, {"from": "data.aws_x.y"},
             {"from": "terraform_data.y.id"}, {"from": "module.m[0].terraform_data.z"}, {"from": "module.n", "provisioner": {"local-exec": {"command": "x", "when": "destroy"}}},
             {"from": "terraform_data.w", "provisioner": {"local-exec": {"command": "x"}}}]}
            """#,
            [
                "1:58: error: [removal] from of removed terraform_data.x[0] is terraform_data.x[0], but all instances are removed together; leave the index out",
                "1:91: error: [removal] from of removed data.aws_x.y is data.aws_x.y, but data sources are only read; take the data source out",
                "2:3: error: [removal] from of removed terraform_data.y.id is terraform_data.y.id, which is neither a resource nor a module; write TYPE.NAME or module.NAME",
                "2:36: error: [removal] from of removed module.m[0].terraform_data.z is module.m[0].terraform_data.z, but all instances are removed together; leave the index out",
                "2:114: error: [removal] provisioner[0].local-exec of removed module.n cannot run, for a module is removed",
                "3:47: error: [removal] provisioner[0].local-exec of removed terraform_data.w would run when something is made; say when: destroy",
            ]),
        LanguageMistake(
            "imports", refusedBy: .validate,
            #"""
            {"resource": {"terraform_data": {"one": {}, "two": {"count": 2}, "each": {"for_each": {"k": 1}}}}, "import": [
             {"to": "terraform_data.one[0]", "id": "x"}, {"to": "terraform_data.two", "id": "x"}, {"to": "terraform_data.each[0]", "id": "x"},
             {"to": "data.aws_x.y", "id": "x"}, {"to": "terraform_data.one", "id": ""}, {"to": "terraform_data.two[0]", "id": null},
             {"to": "terraform_data.two[1]", "id": "x", "provider": "aws"}, {"to": "terraform_data.each[\"k\"]", "id": "x", "identity": {}}]}
            """#,
            [
                "2:3: error: [import] to of import terraform_data.one[0] is terraform_data.one[0], but terraform_data.one has neither count nor for_each; leave the index out",
                "2:47: error: [import] to of import terraform_data.two is terraform_data.two, but terraform_data.two has count; choose an instance, such as terraform_data.two[0]",
                "2:88: error: [import] to of import terraform_data.each[0] is terraform_data.each[0], but terraform_data.each has for_each; choose an instance, such as terraform_data.each[\"key\"]",
                "3:3: error: [import] to of import data.aws_x.y is data.aws_x.y, but only resources can be imported; write TYPE.NAME, with an index where one instance is meant",
                "3:66: error: [import] id of import terraform_data.one must be the text that names the object to import",
                "3:109: error: [import] id of import terraform_data.two[0] must be the text that names the object to import",
                "4:45: error: [import] import terraform_data.two[1] has a provider, but terraform_data.two is declared and has its own; take it out",
                "4:113: error: [import] import terraform_data.each[\"k\"] has both id and identity; keep one of them",
            ]),
    ]
}
