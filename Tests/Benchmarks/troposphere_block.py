"""The block of Synthetic/SyntheticStack.swift for CloudFormation, with troposphere: troposphere_block.py COUNT."""

import sys

import troposphere
from troposphere import GetAtt, Ref, Tags, Template, dynamodb, ec2, iam, logs, s3, sns, sqs

# CloudFormation takes 500 resources in one template; the time to write more can be measured all the same.
troposphere.MAX_RESOURCES = sys.maxsize
template = Template()
add = template.add_resource
for i in range(int(sys.argv[1]) // 20):
    tags = Tags(Name=f"network-{i}", Team="platform")
    vpc = add(ec2.VPC(f"Main{i}", CidrBlock="10.0.0.0/16", EnableDnsHostnames=True, EnableDnsSupport=True, Tags=tags))
    routes = add(ec2.RouteTable(f"Private{i}", VpcId=Ref(vpc), Tags=tags))
    for zone, cidr in (("A", "10.0.0.0/24"), ("C", "10.0.1.0/24")):
        subnet = add(ec2.Subnet(f"Private{zone}{i}", VpcId=Ref(vpc), AvailabilityZone=f"ap-northeast-2{zone.lower()}",
                                CidrBlock=cidr, Tags=tags))
        add(ec2.SubnetRouteTableAssociation(f"Routes{zone}{i}", RouteTableId=Ref(routes), SubnetId=Ref(subnet)))
    group = add(ec2.SecurityGroup(f"Web{i}", GroupDescription="web servers", GroupName=f"web-{i}", VpcId=Ref(vpc)))
    add(ec2.SecurityGroupIngress(f"WebHttps{i}", IpProtocol="tcp", GroupId=Ref(group), CidrIp="10.0.0.0/16",
                                 Description="HTTPS from the network", FromPort=443, ToPort=443))
    add(ec2.SecurityGroupEgress(f"WebAll{i}", IpProtocol="-1", GroupId=Ref(group), CidrIp="0.0.0.0/0",
                                Description="anywhere"))
    dead = add(sqs.Queue(f"Dead{i}", MessageRetentionPeriod=1209600))
    jobs = add(sqs.Queue(f"Jobs{i}", VisibilityTimeout=120, RedrivePolicy=sqs.RedrivePolicy(
        deadLetterTargetArn=GetAtt(dead, "Arn"), maxReceiveCount=5)))
    events = add(sns.Topic(f"Events{i}", TopicName=f"events-{i}"))
    add(sns.SubscriptionResource(f"Subscription{i}", Endpoint=GetAtt(jobs, "Arn"), Protocol="sqs",
                                 TopicArn=Ref(events), RawMessageDelivery=True))
    # CloudFormation has one resource where Terraform has three.
    add(s3.Bucket(
        f"Data{i}", BucketName=f"synthetic-data-{i}",
        VersioningConfiguration=s3.VersioningConfiguration(Status="Enabled"),
        PublicAccessBlockConfiguration=s3.PublicAccessBlockConfiguration(
            BlockPublicAcls=True, BlockPublicPolicy=True, IgnorePublicAcls=True, RestrictPublicBuckets=True)))
    add(dynamodb.Table(
        f"Orders{i}", TableName=f"orders-{i}", BillingMode="PAY_PER_REQUEST",
        KeySchema=[dynamodb.KeySchema(AttributeName="customer", KeyType="HASH"),
                   dynamodb.KeySchema(AttributeName="placed_at", KeyType="RANGE")],
        AttributeDefinitions=[dynamodb.AttributeDefinition(AttributeName="customer", AttributeType="S"),
                              dynamodb.AttributeDefinition(AttributeName="placed_at", AttributeType="S")],
        PointInTimeRecoverySpecification=dynamodb.PointInTimeRecoverySpecification(PointInTimeRecoveryEnabled=True)))
    trust = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    role = add(iam.Role(f"Worker{i}", RoleName=f"worker-{i}", AssumeRolePolicyDocument=trust))
    add(iam.PolicyType(f"WorkerPolicy{i}", PolicyName="worker", Roles=[Ref(role)], PolicyDocument={
        "Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
                                                "Resource": "arn:aws:s3:::synthetic-data/*"}]}))
    add(logs.LogGroup(f"WorkerLogs{i}", LogGroupName=f"/aws/lambda/worker-{i}", RetentionInDays=30))
print(template.to_json())
