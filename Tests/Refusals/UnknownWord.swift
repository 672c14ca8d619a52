import AWS
import Terraform

// Where the provider takes certain words, others are spelled out on purpose: `.other("word")`.

func refused(word: String) {
    // expected-error@+1 {{type 'Expression<ECSService.LaunchType>?' has no member 'fargat'}}
    _ = ECSService("web", name: "web", launchType: .fargat)
    // expected-error@+1 {{type 'Expression<DynamoDBTable.BillingMode>?' has no member 'onDemand'}}
    _ = DynamoDBTable("orders", name: "orders", billingMode: .onDemand)

    // expected-error@+1 {{generic struct 'Expression' requires that 'ECSService.LaunchType' conform to 'WrittenAsString'}}
    _ = ECSService("web", name: "web", launchType: "FARGATE")

    // expected-error@+1 {{cannot convert value of type 'String' to expected argument type 'Expression<ECSService.LaunchType>'}}
    _ = ECSService("web", name: "web", launchType: word)

    _ = ECSService("web", name: "web", launchType: .fargate)
    _ = ECSService("web", name: "web", launchType: .other("LUNAR"))
}
