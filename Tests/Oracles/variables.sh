# The inputs that the stacks are judged with. Terraform takes TF_VAR_NAME where a stack declares NAME, and leaves it
# otherwise, so that one list serves all stacks.
export TF_VAR_domain=example.com
export TF_VAR_alert_email=alerts@example.com
# A deployment that is to be destroyed again gives up AWS's deletion protection, as its operators would.
export TF_VAR_deletion_protection=false
export TF_VAR_github_repository=example/shop
export TF_VAR_bastion_networks='["203.0.113.0/24"]'
export TF_VAR_ssh_public_key="ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl operators"
